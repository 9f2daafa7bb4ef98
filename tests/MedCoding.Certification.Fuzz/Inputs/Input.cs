namespace MedCoding.Certification.Fuzz.Inputs;

/// <summary>One text in both encodings.</summary>
/// <param name="text">The text, which may hold lone surrogates.</param>
/// <param name="utf8Text">The same as bytes: U+FFFD for a lone surrogate, or no UTF-8 at all where the text was read from bytes that are none.</param>
internal readonly ref struct Input(ReadOnlySpan<char> text, ReadOnlySpan<byte> utf8Text)
{
    public ReadOnlySpan<char> Text { get; } = text;

    public ReadOnlySpan<byte> Utf8Text { get; } = utf8Text;
}
