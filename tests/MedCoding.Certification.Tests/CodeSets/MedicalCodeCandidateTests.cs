using System.Text;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets;

public sealed class MedicalCodeCandidateTests
{
    [Theory]
    [InlineData("J0120", "hcpcs|J0120", "icd10cm|J01.20")]
    [InlineData("j0120", "hcpcs|J0120", "icd10cm|J01.20")]
    [InlineData("99213", "cpt|99213")]
    [InlineData("0001U", "cpt|0001U")]
    [InlineData("S72.001A", "icd10cm|S72.001A")]
    [InlineData("0DTJ4ZZ", "icd10pcs|0DTJ4ZZ")]
    [InlineData("B00ZZZZ", "icd10cm|B00.ZZZZ", "icd10pcs|B00ZZZZ")]
    [InlineData("25", "modifier|25", "pos|25")]
    [InlineData("LT", "modifier|LT")]
    [InlineData("470", "msdrg|470")]
    [InlineData("0450", "revenue|0450")]
    [InlineData("0777310502", "ndc|0777-3105-02", "ndc|07773-105-02", "ndc|07773-1050-2")]
    [InlineData("00777310502", "ndc|00777-3105-02")]
    [InlineData("D0120", "icd10cm|D01.20")]
    [InlineData("000")]
    [InlineData("")]
    [InlineData(" 25")]
    [InlineData("99213:25")]
    [InlineData("icd10cm|S72")]
    public void Every_set_whose_grammar_fits_is_named(string text, params string[] expected) =>
        Assert.Equal(expected, MedicalCode.Candidates(text).Select(code => code.ToString()));

    [Property(MaxTest = 3_000)]
    public void They_are_the_sets_whose_patterns_fit_and_no_others(AnyCodeText text)
    {
        var expected =
            from set in CodePatterns.Sets
            from spelled in set.Tag == "ndc" ? Spelled(text.Text) : [text.Text]
            where CodePatterns.Fits(set.Type, spelled)
            select $"{set.Tag}|{CodeModels.Canonical(set.Type, spelled)}";

        Assert.Equal(expected, MedicalCode.Candidates(text.Text).Select(code => code.ToString()));
    }

    [Property(MaxTest = 1_000)]
    public void Each_is_read_in_its_own_set(AnyCodeText text)
    {
        var candidates = MedicalCode.Candidates(text.Text);

        Assert.Equal(candidates.Order().ThenBy(code => code.Kind), candidates.AsEnumerable());
        Assert.Equal(candidates.Distinct(), candidates.AsEnumerable());
        Assert.InRange(candidates.Length, 0, MedicalCode.MaxCandidates);
        foreach (var code in candidates)
        {
            Assert.Equal(code, MedicalCode.Parse(code.ToString()));
            Assert.Contains(code, MedicalCode.Candidates(code.Text).AsEnumerable());
            Assert.True(MedicalCode.TryParse(code.Kind!.Value, code.Text, out var again, out _));
            Assert.Equal(code, again);
        }
    }

    [Property(MaxTest = 1_000)]
    public void Texts_spans_and_bytes_have_the_same_candidates(AnyCodeText text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text.Text);
        var expected = MedicalCode.Candidates(Encoding.UTF8.GetString(utf8));
        Span<MedicalCode> found = stackalloc MedicalCode[MedicalCode.MaxCandidates];

        Assert.Equal(expected, found[..MedicalCode.Candidates(Encoding.UTF8.GetString(utf8).AsSpan(), found)].ToArray());
        Assert.Equal(expected, found[..MedicalCode.Candidates(utf8, found)].ToArray());
    }

    [Property]
    public void Reading_a_given_set_is_parsing_its_type(AnyCodeText text)
    {
        foreach (var (kind, set) in Enum.GetValues<CodeKind>().Zip(CodePatterns.Sets))
        {
            Assert.Equal(CodePatterns.Fits(set.Type, text.Text), MedicalCode.TryParse(kind, text.Text, out var code, out var fault));
            Assert.Equal(code == default, fault != default);
            Assert.Equal(code == default ? null : kind, code.Kind);
            Assert.Equal(
                MedicalCode.TryParse(kind, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Text)), out code, out fault),
                MedicalCode.TryParse(kind, Encoding.UTF8.GetBytes(text.Text), out var ofBytes, out var faultOfBytes));
            Assert.Equal((code, fault), (ofBytes, faultOfBytes));
        }
    }

    [Fact]
    public void Hostile_texts_have_no_candidates() => Assert.All(HostileTexts.All, text => Assert.Empty(MedicalCode.Candidates(text)));

    [Fact]
    public void Looking_for_candidates_takes_no_memory()
    {
        var destination = new MedicalCode[MedicalCode.MaxCandidates];
        for (var round = 0; round < 40; round++)
        {
            Look(destination);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 100; round++)
        {
            Look(destination);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Too_little_room_and_no_text_and_no_set_are_the_callers_bugs()
    {
        Assert.Equal("destination", Assert.Throws<ArgumentException>(() => MedicalCode.Candidates("25", new MedicalCode[2])).ParamName);
        Assert.Equal("destination", Assert.Throws<ArgumentException>(() => MedicalCode.Candidates("25"u8, new MedicalCode[2])).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => MedicalCode.Candidates(null!)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => MedicalCode.TryParse((CodeKind)9, "25", out _, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => MedicalCode.TryParse((CodeKind)(-1), "25"u8, out _, out _));
    }

    private static void Look(Span<MedicalCode> destination)
    {
        foreach (var text in (ReadOnlySpan<string>)["J0120", "0777310502", "25", "S72.001A", "nothing", ""])
        {
            MedicalCode.Candidates(text.AsSpan(), destination);
        }

        MedicalCode.Candidates("0777310502"u8, destination);
    }

    // Ten digits alone may be divided in three ways.
    private static IEnumerable<string> Spelled(string text) => text.Length == 10 && text.All(char.IsAsciiDigit)
        ? [text.Insert(8, "-").Insert(4, "-"), text.Insert(8, "-").Insert(5, "-"), text.Insert(9, "-").Insert(5, "-")]
        : [text];
}
