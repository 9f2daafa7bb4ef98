using System.Text.Json;

namespace MedCoding.Advisor.Tests;

// What one run of the program gave.
public sealed record Answer(int ExitCode, string Output, string Error)
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Answer To(params string[] args) => ToWithInput("", args);

    public static Answer ToWithInput(string input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var reader = new StringReader(input);
        var exitCode = Program.Run(args, Surroundings.Redirected(output, error, reader, Today));
        return new Answer(exitCode, output.ToString(), error.ToString());
    }

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
