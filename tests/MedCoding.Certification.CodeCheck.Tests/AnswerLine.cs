using System.Text;

namespace MedCoding.CodeCheck.Tests;

// One line of the TSV, its escapes undone.
internal sealed record AnswerLine(byte[] Input, string Verdict, string Sets, string Canonical, string Reason)
{
    public static AnswerLine Of(byte[] line)
    {
        var columns = Tsv.Split(line, (byte)'\t');
        Assert.Equal(5, columns.Count);
        return new(Tsv.Unescape(columns[0]), Text(columns[1]), Text(columns[2]), Text(columns[3]), Text(Tsv.Unescape(columns[4])));
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
