namespace MedCoding.Advisor;

// Everything the program takes from outside, so that a test can hand it over. The input is bytes: a batch has to see those that are no text.
internal sealed record Surroundings(TextWriter Out, TextWriter Error, Stream In, DateOnly Today, int Width, bool UsesColor)
{
    private const int WidthOfPipe = 120;

    // Measures how long a batch runs; null where nobody watches it: no terminal, or one that shows the answers themselves.
    public TimeProvider? Watch { get; init; }

    // A pipe has no width: a fixed one makes the same bytes everywhere.
    public static Surroundings Redirected(TextWriter output, TextWriter error, Stream input, DateOnly today) =>
        new(output, error, input, today, WidthOfPipe, UsesColor: false);

    // One line, whatever was typed: a message quotes it, and it may hold line breaks or terminal controls.
    public void Complain(string message) =>
        Error.Write($"medcoding: {string.Concat(message.Select(c => char.IsControl(c) ? ' ' : c))}\n");
}
