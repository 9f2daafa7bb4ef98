namespace MedCoding.CodeCheck;

// Everything the program takes from outside, so that a test can hand it over. Input and output are bytes: a code need not be text to be answered.
internal sealed record Surroundings(Stream In, Stream Out, TextWriter Error)
{
    public bool IsErrorTerminal { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    // One line, whatever was typed: a message quotes it, and it may hold line breaks or terminal controls.
    public void Complain(string message) =>
        Error.Write($"codecheck: {string.Concat(message.Select(c => char.IsControl(c) ? ' ' : c))}\n");
}
