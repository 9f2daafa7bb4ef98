using System.Text;
using System.Text.Json;

namespace MedCoding.Advisor.Tests;

// What one run of the program gave.
public sealed record Answer(int ExitCode, string Output, string Error)
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Answer To(params string[] args) => ToWithInput("", args);

    public static Answer ToWithInput(string input, params string[] args) => ToWithBytes(Encoding.UTF8.GetBytes(input), args);

    public static Answer ToWithBytes(byte[] input, params string[] args)
    {
        using var stream = new MemoryStream(input);
        return ToWithStream(stream, args);
    }

    public static Answer ToWithStream(Stream input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = Program.Run(args, Surroundings.Redirected(output, error, input, Today));
        return new Answer(exitCode, output.ToString(), error.ToString());
    }

    // On a terminal of some width.
    public static string OnWidth(int width, params string[] args)
    {
        using var output = new StringWriter();
        Program.Run(args, new Surroundings(output, TextWriter.Null, Stream.Null, Today, width, UsesColor: false));
        return output.ToString();
    }

    // NDJSON: every line parsed by itself.
    public IReadOnlyList<JsonElement> JsonLines() =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];

    public JsonElement Json()
    {
        using var document = JsonDocument.Parse(Output);
        return document.RootElement.Clone();
    }

    public string First() => Json().GetProperty("recommendations")[0].GetProperty("credential").GetString()!;

    // Bad input: nothing on standard output, one line an error, and no stack trace.
    public string TheOnlyComplaint()
    {
        Assert.Equal(2, ExitCode);
        Assert.Empty(Output);
        var line = Assert.Single(ErrorLines);
        Assert.StartsWith("medcoding: ", line, StringComparison.Ordinal);
        Assert.EndsWith("\n", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", line, StringComparison.Ordinal);
        return line;
    }
}
