using System.Text;
using System.Text.Json;

namespace MedCoding.CodeCheck.Tests;

// What one run of the program gave.
internal sealed record Answer(int ExitCode, byte[] Bytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(Bytes);

    public IReadOnlyList<string> Lines => Output.Split('\n') is [.. var lines, ""] ? lines : throw new InvalidOperationException("The last line does not end.");

    public string OnlyLine => Assert.Single(Lines);

    public static Answer To(string input, params string[] args) => ToBytes(Encoding.UTF8.GetBytes(input), args);

    public static Answer ToBytes(byte[] input, params string[] args)
    {
        using var stream = new MemoryStream(input);
        return ToStream(stream, args);
    }

    public static Answer ToStream(Stream input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var exitCode = Program.Run(args, new Surroundings(input, output, error));
        return new Answer(exitCode, output.ToArray(), error.ToString());
    }

    // The columns of the TSV as bytes, since an input need not be text.
    public IReadOnlyList<AnswerLine> Read() => [.. Tsv.LinesOf(Bytes).Select(AnswerLine.Of)];

    public IReadOnlyList<JsonElement> JsonLines() => [.. Lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line))];

    // Exit code 2 and one sentence, without a stack trace.
    public string Complaint()
    {
        Assert.Equal(2, ExitCode);
        var line = Assert.Single(Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("codecheck: ", line, StringComparison.Ordinal);
        Assert.EndsWith(".", line, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", line, StringComparison.Ordinal);
        return line;
    }
}
