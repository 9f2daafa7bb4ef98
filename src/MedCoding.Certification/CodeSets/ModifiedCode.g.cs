// Written by the test GeneratedCodeTests from CodeSets/Code.template.txt: change that and run the test with MEDCODING_WRITE_GENERATED=1.
#nullable enable
using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using MedCoding.Certification.CodeSets.Grammars;

namespace MedCoding.Certification.CodeSets;

// What is the code's own stands in ModifiedCode.cs: Read, Write and the parts. Here are the doors that .NET knows, all of which lead there.
[JsonConverter(typeof(CodeJsonConverter<ModifiedCode>))]
[TypeConverter(typeof(CodeTypeConverter<ModifiedCode>))]
public readonly partial record struct ModifiedCode : ICode<ModifiedCode>
{
    private readonly UInt128 _packed;

    private ModifiedCode(UInt128 packed) => _packed = packed;

    /// <summary>The most characters that any procedure code with its modifiers prints as, in any format.</summary>
    public static int MaxLength => Longest;

    /// <summary>Reads a procedure code with its modifiers such as <c>99213:25</c>.</summary>
    /// <param name="s">The text; neither trimmed nor <see langword="null"/>, letters in either case.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not shaped like a procedure code with its modifiers; the message says what is wrong, where, and shows a right one.</exception>
    public static ModifiedCode Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <summary>Reads a procedure code with its modifiers such as <c>99213:25</c>.</summary>
    /// <param name="text">The text; not trimmed, letters in either case.</param>
    /// <exception cref="FormatException"><paramref name="text"/> is not shaped like a procedure code with its modifiers; the message says what is wrong, where, and shows a right one.</exception>
    public static ModifiedCode Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var code, out var fault) ? code : throw new FormatException(fault.Describe(text));

    /// <summary>Reads a procedure code with its modifiers such as <c>99213:25</c> from UTF-8.</summary>
    /// <param name="utf8Text">The text; not trimmed, letters in either case.</param>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is not shaped like a procedure code with its modifiers; the message says what is wrong, where, and shows a right one.</exception>
    public static ModifiedCode Parse(ReadOnlySpan<byte> utf8Text) =>
        TryParse(utf8Text, out var code, out var fault) ? code : throw new FormatException(fault.Describe(utf8Text));

    /// <summary>Reads a procedure code with its modifiers such as <c>99213:25</c>; never throws.</summary>
    /// <param name="s">The text; not trimmed, letters in either case.</param>
    /// <param name="result">The code, or <see langword="default"/>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ModifiedCode result) => TryRead(s.AsSpan(), out result);

    /// <summary>Reads a procedure code with its modifiers such as <c>99213:25</c>; never throws.</summary>
    /// <param name="text">The text; not trimmed, letters in either case.</param>
    /// <param name="result">The code, or <see langword="default"/>.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out ModifiedCode result) => TryRead(text, out result);

    /// <summary>Reads a procedure code with its modifiers such as <c>99213:25</c> from UTF-8; never throws.</summary>
    /// <param name="utf8Text">The text; not trimmed, letters in either case.</param>
    /// <param name="result">The code, or <see langword="default"/>.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out ModifiedCode result) => TryRead(utf8Text, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out ModifiedCode result, out CodeFault fault)
    {
        var read = TryRead(text, out result);
        fault = read ? default : FaultOf(text);
        return read;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out ModifiedCode result, out CodeFault fault)
    {
        var read = TryRead(utf8Text, out result);
        fault = read ? default : FaultOf(utf8Text);
        return read;
    }

    /// <inheritdoc/>
    public static bool TryNormalize(ReadOnlySpan<char> text, out ModifiedCode result, out ImmutableArray<CodeRepair> repairs) =>
        LenientText.TryRead(text, out result, out repairs);

    /// <inheritdoc/>
    public static bool TryNormalize(ReadOnlySpan<byte> utf8Text, out ModifiedCode result, out ImmutableArray<CodeRepair> repairs) =>
        LenientText.TryRead(utf8Text, out result, out repairs);

    /// <summary>The form that people read, such as <c>99213:25</c>; empty for <see langword="default"/>.</summary>
    public override string ToString() => ToString(null);

    /// <summary>The code as a text; empty for <see langword="default"/>.</summary>
    /// <param name="format"><c>G</c>, or nothing, for the form that people read; <c>C</c> for the compact form of files and claims.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format)
    {
        Span<char> text = stackalloc char[Longest];
        return text[..Write(text, CodeFormat.IsCompact(format))].ToString();
    }

    /// <summary>Writes the form that people read into a buffer; nothing for <see langword="default"/>.</summary>
    /// <param name="destination">The buffer; <see cref="MaxLength"/> characters are enough.</param>
    /// <param name="charsWritten">How many characters were written; 0 when there was no room for all.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten) => TryFormatAny(destination, out charsWritten, "");

    /// <summary>Writes the code into a buffer; nothing for <see langword="default"/>.</summary>
    /// <param name="destination">The buffer; <see cref="MaxLength"/> characters are enough.</param>
    /// <param name="charsWritten">How many characters were written; 0 when there was no room for all.</param>
    /// <param name="format"><c>G</c>, or nothing, for the form that people read; <c>C</c> for the compact form of files and claims.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format) =>
        TryFormatAny(destination, out charsWritten, format);

    /// <summary>Writes the form that people read into a buffer as UTF-8; nothing for <see langword="default"/>.</summary>
    /// <param name="utf8Destination">The buffer; <see cref="MaxLength"/> bytes are enough.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 when there was no room for all.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => TryFormatAny(utf8Destination, out bytesWritten, "");

    /// <summary>Writes the code into a buffer as UTF-8; nothing for <see langword="default"/>.</summary>
    /// <param name="utf8Destination">The buffer; <see cref="MaxLength"/> bytes are enough.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 when there was no room for all.</param>
    /// <param name="format"><c>G</c>, or nothing, for the form that people read; <c>C</c> for the compact form of files and claims.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format) =>
        TryFormatAny(utf8Destination, out bytesWritten, format);

    /// <summary>Spreads well over the codes of a release.</summary>
    public override int GetHashCode() => Packed.Hash(_packed);

    /// <summary>Orders by the text, character by character; a release has an order of its own.</summary>
    /// <param name="other">The other code.</param>
    public int CompareTo(ModifiedCode other) => _packed.CompareTo(other._packed);

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(ModifiedCode left, ModifiedCode right) => left._packed < right._packed;

    /// <summary>Whether <paramref name="left"/> does not stand behind <paramref name="right"/>.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(ModifiedCode left, ModifiedCode right) => left._packed <= right._packed;

    /// <summary>Whether <paramref name="left"/> stands behind <paramref name="right"/>.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(ModifiedCode left, ModifiedCode right) => left._packed > right._packed;

    /// <summary>Whether <paramref name="left"/> does not stand before <paramref name="right"/>.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(ModifiedCode left, ModifiedCode right) => left._packed >= right._packed;

    static ModifiedCode IParsable<ModifiedCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ModifiedCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ModifiedCode result) => TryParse(s, out result);

    static ModifiedCode ISpanParsable<ModifiedCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<ModifiedCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ModifiedCode result) => TryParse(s, out result);

    static ModifiedCode IUtf8SpanParsable<ModifiedCode>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<ModifiedCode>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out ModifiedCode result) => TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    // Inlined into the doors, so that the word never leaves the processor.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryRead<TChar>(ReadOnlySpan<TChar> text, out ModifiedCode result)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var packed = Read(text);
        result = new(packed);
        return packed != default;
    }

    private bool TryFormatAny<TChar>(Span<TChar> destination, out int written, ReadOnlySpan<char> format)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var compact = CodeFormat.IsCompact(format);
        if (destination.Length >= Longest)
        {
            written = Write(destination, compact);
            return true;
        }

        // Nothing is half-written where there is no room for all.
        Span<TChar> text = stackalloc TChar[Longest];
        var length = Write(text, compact);
        var fits = text[..length].TryCopyTo(destination);
        written = fits ? length : 0;
        return fits;
    }
}
