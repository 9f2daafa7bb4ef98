namespace MedCoding.Advisor;

// Everything the program takes from outside, so that a test can hand it over.
internal sealed record Surroundings(TextWriter Out, TextWriter Error, TextReader In, DateOnly Today, int Width, bool UsesColor)
{
    private const int WidthOfPipe = 120;

    // A pipe has no width: a fixed one makes the same bytes everywhere.
    public static Surroundings Redirected(TextWriter output, TextWriter error, TextReader input, DateOnly today) =>
        new(output, error, input, today, WidthOfPipe, UsesColor: false);

    // One line, whatever was typed: a message quotes it, and it may hold line breaks or terminal controls.
    public void Complain(string message) =>
        Error.Write($"medcoding: {string.Concat(message.Select(c => char.IsControl(c) ? ' ' : c))}\n");
}
