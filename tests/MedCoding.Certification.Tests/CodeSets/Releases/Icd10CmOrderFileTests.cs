using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

public sealed class Icd10CmOrderFileTests
{
    // The codes of all fiscal years from 2014 to 2026, counted once: the years that are not at hand had no code of their own.
    private const int CodesEver = 98_847;

    public static TheoryData<string, string, int, int> Releases => Icd10CmReleases.All;

    [SharedCodeSetsTheory]
    [MemberData(nameof(Releases))]
    public void Every_code_of_an_order_file_is_read_and_written(string path, string year, int rows, int billable)
    {
        var order = Icd10CmReleases.Order(path).ToArray();

        Assert.EndsWith(year, Path.GetFileNameWithoutExtension(ReleaseFile.Texts(path)[^1]), StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, rows), order.Select(row => row.Number));
        Assert.Equal(billable, order.Count(row => row.Billable));
        Assert.Equal(rows, order.Select(row => row.Code).Distinct(StringComparer.Ordinal).Count());
        ReleaseLaws.Hold<Icd10CmCode>(order.Select(row => row.Code), Dotted.Of);
    }

    [SharedCodeSetsTheory]
    [MemberData(nameof(Releases))]
    public void A_codes_file_holds_the_reportable_rows_of_its_order_file(string path, string year, int rows, int billable)
    {
        Assert.NotEmpty(year);
        Assert.True(rows > billable);
        var codes = Icd10CmReleases.Codes(path).ToArray();

        Assert.Equal(billable, codes.Length);
        Assert.Equal(Icd10CmReleases.Order(path).Where(row => row.Billable).Select(row => row.Code), codes);
    }

    [SharedCodeSetsFact]
    public void No_release_has_a_letter_O_behind_the_first_place_or_an_X_at_the_last()
    {
        var ever = Icd10CmReleases.Ever();

        Assert.Equal(CodesEver, ever.Count);
        Assert.DoesNotContain(ever, code => code.LastIndexOf('O') > 0);
        Assert.DoesNotContain(ever, code => code.Length == 7 && code[6] == 'X');
        Assert.DoesNotContain(ever, code => char.IsAsciiLetter(code[1]) && char.IsAsciiLetter(code[2]));
        ReleaseLaws.Hold<Icd10CmCode>(ever, Dotted.Of);
    }

    [SharedCodeSetsFact]
    public void Parts_of_all_codes_are_those_of_the_text()
    {
        foreach (var text in Icd10CmReleases.Ever())
        {
            var code = Icd10CmCode.Parse(text);

            Assert.Equal(text[..3], code.Category.ToString());
            Assert.Equal(text.Length == 3, code.IsCategory);
            Assert.Equal(text.Length, code.Length);
            Assert.Equal(text[3..Math.Min(6, text.Length)], code.EtiologySiteSeverity);
            Assert.Equal(text.Length == 7 ? text[6] : (char?)null, code.SeventhCharacter);
            Assert.Equal(text[3..].Count(character => character == 'X'), code.Placeholders);
            Assert.True(code.StartsWith(code.Category));
        }
    }
}
