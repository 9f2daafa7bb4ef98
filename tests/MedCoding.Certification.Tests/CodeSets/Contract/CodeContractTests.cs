using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Contract;

/// <summary>What every code type keeps to: here, which texts it reads; in the other files of the class how it prints, compares, is written as JSON and so on.</summary>
public abstract partial class CodeContractTests<TCode>
    where TCode : struct, ICode<TCode>
{
    private static readonly CultureInfo Turkish = CultureInfo.GetCultureInfo("tr-TR");

    [Fact]
    public void Generated_texts_are_codes_and_no_codes_alike()
    {
        string[] texts = [.. CodeArbitraries.CodeText<TCode>().Generator.Sample(2_000, 10).Select(text => text.Text)];

        Assert.InRange(texts.Count(text => CodePatterns.Fits(typeof(TCode), text)), 400, 1_600);
        Assert.InRange(texts.Count(text => CodeModels.Normalized(typeof(TCode), text) is { Repairs.Length: > 0 }), 150, 1_600);
    }

    [Property(MaxTest = 2_000)]
    public bool It_reads_what_its_pattern_fits_and_nothing_else(CodeText<TCode> text) => TCode.TryParse(text.Text, null, out _) == CodePatterns.Fits(typeof(TCode), text.Text);

    [Property]
    public bool It_reads_of_arbitrary_texts_what_its_pattern_fits(string? text) => TCode.TryParse(text, null, out _) == (text is not null && CodePatterns.Fits(typeof(TCode), text));

    [Property(MaxTest = 500)]
    public void Every_way_to_parse_says_the_same(CodeText<TCode> text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text.Text);
        var read = TCode.TryParse(text.Text.AsSpan(), out var code, out var fault);

        Assert.Equal((read, code), (TryParse<TCode>(text.Text, out var ofText), ofText));
        Assert.Equal((read, code), (TCode.TryParse(text.Text.AsSpan(), Turkish, out var ofSpan), ofSpan));
        Assert.Equal((read, code), (TCode.TryParse(utf8, Turkish, out var ofBytes), ofBytes));
        if (read)
        {
            Assert.Equal(code, Parse<TCode>(text.Text));
            Assert.Equal(code, TCode.Parse(text.Text.AsSpan(), Turkish));
            Assert.Equal(code, TCode.Parse(utf8, Turkish));
            return;
        }

        Assert.Equal(default, code);
        Assert.Equal(fault.Describe(text.Text), Assert.Throws<FormatException>(() => Parse<TCode>(text.Text)).Message);
        Assert.Equal(fault.Describe(text.Text), Assert.Throws<FormatException>(() => TCode.Parse(text.Text.AsSpan(), Turkish)).Message);
        Assert.Equal(fault.Describe(utf8), Assert.Throws<FormatException>(() => TCode.Parse(utf8, Turkish)).Message);
    }

    [Property(MaxTest = 500)]
    public void Utf8_is_read_as_Utf16_is(CodeText<TCode> text)
    {
        // What UTF-8 cannot say, half of a pair, stands there as the sign for something unreadable.
        var utf8 = Encoding.UTF8.GetBytes(text.Text);
        var sound = Encoding.UTF8.GetString(utf8);

        Assert.Equal(
            (TCode.TryParse(sound.AsSpan(), out var code, out var fault), code, fault, fault.Describe(sound)),
            (TCode.TryParse(utf8, out var ofBytes, out var faultOfBytes), ofBytes, faultOfBytes, faultOfBytes.Describe(utf8)));
        Assert.Equal(
            (TCode.TryNormalize(sound.AsSpan(), out code, out var repairs), code),
            (TCode.TryNormalize(utf8, out ofBytes, out var repairsOfBytes), ofBytes));
        Assert.Equal(repairs, repairsOfBytes);
    }

    [Property(MaxTest = 300)]
    public bool Bytes_that_are_no_text_are_refused(byte[] bytes, CodeText<TCode> text, byte place)
    {
        // A stray byte of many in the middle of a code.
        byte[] stray = [.. Encoding.UTF8.GetBytes(text.Text)];
        stray = stray.Length == 0 ? [0xC3] : [.. stray[..(place % stray.Length)], 0xC3, .. stray[(place % stray.Length)..]];
        return Refused(stray) && (Refused(bytes) || bytes.All(value => value < 128));
    }

    [Fact]
    public void Null_is_the_callers_bug_in_Parse_and_refused_by_TryParse()
    {
        Assert.Equal("s", Assert.Throws<ArgumentNullException>(() => Parse<TCode>(null!)).ParamName);
        Assert.False(TryParse<TCode>(null, out var code));
        Assert.Equal(default, code);
    }

    private static bool Refused(ReadOnlySpan<byte> utf8) =>
        !TCode.TryParse(utf8, out var code, out var fault) && code.Equals(default) && fault.Describe(utf8).Length > 0 && fault.Position <= utf8.Length
        && !TCode.TryNormalize(utf8, out code, out _) && code.Equals(default);

    // Asked through the constraint of text alone, since a code's own would take the text as a span.
    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, Turkish);

    private static bool TryParse<T>(string? text, out T? result)
        where T : IParsable<T> => T.TryParse(text, Turkish, out result);

    private static string Text(TCode code) => code.ToString(null, null);
}
