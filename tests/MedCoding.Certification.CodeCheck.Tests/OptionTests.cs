namespace MedCoding.CodeCheck.Tests;

public sealed class OptionTests
{
    [Theory]
    [InlineData("'icd10' is none of auto, cpt, hcpcs, icd10cm, icd10pcs, modifier, msdrg, ndc, pos, revenue, procedure. Near: icd10cm.", "--code-set", "icd10")]
    [InlineData("'dental' is none of auto, cpt,", "--code-set", "dental")]
    [InlineData("'ICD10CM' is none of", "--code-set", "ICD10CM")]
    [InlineData("--format: 'json' is none of tsv, ndjson. Near: ndjson.", "--format", "json")]
    [InlineData("--delimiter: ';' is none of comma, tab, semicolon, pipe.", "--column", "1", "--delimiter", ";")]
    [InlineData("--delimiter means nothing without --column.", "--delimiter", "tab")]
    [InlineData("--header means nothing without --column.", "--header")]
    [InlineData("--column: '0' is no number of a column; the first is 1.", "--column", "0")]
    [InlineData("--column: '99999999999' is no number of a column", "--column", "99999999999")]
    [InlineData("--column: a name or a number from 1 is missing.", "--column", "")]
    [InlineData("'--lenyent'. Near: --lenient.", "--lenyent")]
    [InlineData("'codes.txt'", "codes.txt")]
    [InlineData("'@codes.txt'", "@codes.txt")]
    [InlineData("--column", "--column")]
    public void A_bad_option_is_told_in_one_sentence(string sentence, params string[] args)
    {
        var answer = Answer.To("E11.9\n", args);
        Assert.Contains(sentence, answer.Complaint(), StringComparison.Ordinal);
        Assert.Empty(answer.Output);
    }

    [Theory]
    [InlineData("icd10cm", "J0120", "valid", "J01.20")]
    [InlineData("hcpcs", "J0120", "valid", "J0120")]
    [InlineData("pos", "11", "valid", "11")]
    [InlineData("procedure", "99213", "valid", "99213")]
    [InlineData("procedure", "j0120:jw", "valid", "J0120:JW")]
    [InlineData("cpt", "99213:25", "invalid", "")]
    [InlineData("ndc", "0777310502", "ambiguous", "0777-3105-02,07773-105-02,07773-1050-2")]
    public void A_set_is_read_by_itself(string set, string text, string verdict, string canonical)
    {
        var line = Assert.Single(Answer.To(text, "--code-set", set).Read());
        Assert.Equal((verdict, canonical), (line.Verdict, line.Canonical));
    }

    [Theory]
    [InlineData(0, "E11.9\n")]
    [InlineData(0, "J0120\n0777310502\n")]
    [InlineData(1, "E11.9\n\n")]
    [InlineData(0, "")]
    public void Only_an_invalid_line_fails_and_only_when_asked(int exitCode, string input)
    {
        Assert.Equal(0, Answer.To(input).ExitCode);
        Assert.Equal(exitCode, Answer.To(input, "--fail-on-invalid").ExitCode);
    }

    [Fact]
    public void Help_names_every_option()
    {
        var answer = Answer.To("", "--help");
        Assert.Equal(0, answer.ExitCode);
        Assert.All(["--code-set", "--column", "--delimiter", "--header", "--format", "--lenient", "--fail-on-invalid", "--progress", "--quiet"],
            option => Assert.Contains(option, answer.Output, StringComparison.Ordinal));
    }
}
