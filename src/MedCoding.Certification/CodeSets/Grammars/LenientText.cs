using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace MedCoding.Certification.CodeSets.Grammars;

/// <summary>Brings a text that people or spreadsheets have touched into the plain characters that the grammars read, and tells afterwards what that changed.</summary>
internal static class LenientText
{
    /// <summary>More characters than any code has in any spelling; a longer text is none.</summary>
    private const int Longest = 32;

    private const int FirstFullWidth = 0xFF01;
    private const int LastFullWidth = 0xFF5E;
    private const int WidthOffset = FirstFullWidth - '!';

    // One list for every set of repairs, so that telling them takes no memory.
    private static readonly ImmutableArray<CodeRepair>[] Lists =
        [.. Enumerable.Range(0, 1 << 4).Select(set => Enum.GetValues<CodeRepair>().Where(repair => (set >> (int)repair & 1) != 0).ToImmutableArray())];

    /// <summary>Reads a code from the plain characters of a text, and tells what made them differ from the code's own.</summary>
    public static bool TryRead<TCode, TChar>(ReadOnlySpan<TChar> text, out TCode result, out ImmutableArray<CodeRepair> repairs)
        where TCode : struct, ICode<TCode>
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        Span<char> plain = stackalloc char[Longest];
        repairs = [];
        result = default;
        if (!TryFlatten(text, plain, out var length, out var lastGap, out var changed) || !TCode.TryParse(plain[..length], out result, out _))
        {
            return false;
        }

        if (lastGap == length - 1 && HidesAnEmptyPlace<TCode>(plain[..length]))
        {
            result = default;
            return false;
        }

        Span<char> canonical = stackalloc char[TCode.MaxLength];
        result.TryFormat(canonical, out var printed, default, null);
        repairs = Repairs(changed, plain[..length], canonical[..printed]);
        return true;
    }

    /// <summary>Writes the text without blanks and in ASCII.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="plain">At least <see cref="Longest"/> long.</param>
    /// <param name="length">How much of it is written.</param>
    /// <param name="lastGap">Before which character of it blanks were left out last; -1 when none were.</param>
    /// <param name="changed">What was changed, a bit for each <see cref="CodeRepair"/>.</param>
    /// <returns>Whether the text can be a code at all.</returns>
    private static bool TryFlatten<TChar>(ReadOnlySpan<TChar> text, Span<char> plain, out int length, out int lastGap, out int changed)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        length = 0;
        changed = 0;
        lastGap = -1;
        var gap = false;
        while (!text.IsEmpty)
        {
            if (Decode(text, out var rune, out var taken) != OperationStatus.Done)
            {
                return false;
            }

            text = text[taken..];
            if (IsBlank(rune))
            {
                changed |= Bit(CodeRepair.BlanksRemoved);
                gap = true;
                continue;
            }

            var character = rune.Value;
            if (character is >= FirstFullWidth and <= LastFullWidth)
            {
                character -= WidthOffset;
                changed |= Bit(CodeRepair.WidthNarrowed);
            }

            if (character >= 128 || length == plain.Length)
            {
                return false;
            }

            // A dot is no place of a code.
            lastGap = gap && character != '.' ? length : lastGap;
            gap = false;
            plain[length++] = (char)character;
        }

        // The end of a sentence, or of a category that somebody wrote with its dot.
        if (length > 0 && plain[length - 1] == '.')
        {
            length--;
            changed |= Bit(CodeRepair.SeparatorsPlaced);
        }

        return true;
    }

    /// <summary>What was changed, when the code that was read prints as the canonical text.</summary>
    private static ImmutableArray<CodeRepair> Repairs(int changed, ReadOnlySpan<char> plain, ReadOnlySpan<char> canonical)
    {
        if (!plain.SequenceEqual(canonical))
        {
            // Letter by letter: what one of the two has and the other has not is a separator.
            var (at, printed) = (0, 0);
            while (at < plain.Length || printed < canonical.Length)
            {
                var same = at < plain.Length && printed < canonical.Length && char.ToUpperInvariant(plain[at]) == char.ToUpperInvariant(canonical[printed]);
                if (!same)
                {
                    changed |= Bit(CodeRepair.SeparatorsPlaced);
                    _ = printed < canonical.Length && !char.IsAsciiLetterOrDigit(canonical[printed]) ? printed++ : at++;
                    continue;
                }

                changed |= plain[at++] == canonical[printed++] ? 0 : Bit(CodeRepair.CaseChanged);
            }
        }

        return Lists[changed];
    }

    // "W22.01 A" without its blank would be another code than the W22.01XA that is meant: with the blank before its last character the grammar tells.
    private static bool HidesAnEmptyPlace<TCode>(ReadOnlySpan<char> plain)
        where TCode : struct, ICode<TCode>
    {
        Span<char> spaced = stackalloc char[Longest + 1];
        plain.CopyTo(spaced);
        (spaced[plain.Length - 1], spaced[plain.Length]) = (' ', plain[^1]);
        return !TCode.TryParse(spaced[..(plain.Length + 1)], out _, out var fault) && fault.Kind == CodeFaultKind.SeventhCharacterWithoutPlaceholder;
    }

    private static int Bit(CodeRepair repair) => 1 << (int)repair;

    private static OperationStatus Decode<TChar>(ReadOnlySpan<TChar> text, out Rune rune, out int taken)
        where TChar : unmanaged, IBinaryInteger<TChar> => typeof(TChar) == typeof(char)
        ? Rune.DecodeFromUtf16(MemoryMarshal.Cast<TChar, char>(text), out rune, out taken)
        : Rune.DecodeFromUtf8(MemoryMarshal.Cast<TChar, byte>(text), out rune, out taken);

    // The two invisible ones come from web pages and from files with a byte-order mark.
    private static bool IsBlank(Rune rune) => Rune.IsWhiteSpace(rune) || rune.Value is 0x200B or 0xFEFF;
}
