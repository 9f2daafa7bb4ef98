using System.Numerics;

namespace MedCoding.Certification.CodeSets.Grammars;

/// <summary>Reads the digits and hyphens of an NDC, for UTF-16 and UTF-8 alike.</summary>
internal static class NdcReader
{
    private const int MostDigits = 12;

    /// <summary>Reads a text, or says what is wrong with it first, from the left.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="digits">All digits as one number, also where they are ambiguous.</param>
    /// <param name="segments">How they are divided.</param>
    public static CodeFault Read<TChar>(ReadOnlySpan<TChar> text, out ulong digits, out NdcSegments segments)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        digits = 0;
        segments = default;
        // The digits before the first hyphen, between the two, and since the last.
        var (labeler, product, current, hyphens) = (0, 0, 0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            var character = uint.CreateTruncating(text[at]);
            if (character is >= '0' and <= '9')
            {
                var most = hyphens switch { 0 => MostDigits, 1 => 4, _ => 2 };
                if (current == most)
                {
                    return Fault(hyphens == 1 ? CodeFaultKind.HyphenMisplaced : CodeFaultKind.TooLong, at);
                }

                current++;
                digits = (10 * digits) + character - '0';
                continue;
            }

            if (character != '-')
            {
                return Fault(KindOf(character), at);
            }

            if (hyphens == 0 ? current is < 4 or > 6 : hyphens == 2 || !NdcSegments.Begins(labeler, current))
            {
                return Fault(CodeFaultKind.HyphenMisplaced, at);
            }

            (labeler, product, current) = hyphens == 0 ? (current, 0, 0) : (labeler, current, 0);
            hyphens++;
        }

        return hyphens == 0 ? Bare(text.Length, out segments) : Divided(text.Length, labeler, product, current, hyphens, out segments);
    }

    private static CodeFault Bare(int length, out NdcSegments segments)
    {
        segments = length switch
        {
            11 => NdcSegments.Of(NdcForm.FiveFourTwo),
            12 => NdcSegments.Of(NdcForm.SixFourTwo),
            _ => default,
        };
        return length switch
        {
            0 => Fault(CodeFaultKind.Empty, 0),
            < 10 => Fault(CodeFaultKind.TooShort, length),
            10 => Fault(CodeFaultKind.Ambiguous, 0),
            _ => default,
        };
    }

    private static CodeFault Divided(int length, int labeler, int product, int package, int hyphens, out NdcSegments segments)
    {
        var whole = hyphens == 2 && package >= NdcSegments.LeastPackage(labeler, product);
        segments = whole ? new(labeler, product, package) : default;
        return whole ? default : Fault(CodeFaultKind.TooShort, length);
    }

    private static CodeFaultKind KindOf(uint character) => Symbols.Of(character) switch
    {
        0 => PlaceFaults.OfForeign(character),
        'O' => CodeFaultKind.LetterOForZero,
        'I' => CodeFaultKind.LetterIForOne,
        _ => character == 'l' ? CodeFaultKind.LetterIForOne : CodeFaultKind.DigitExpected,
    };

    private static CodeFault Fault(CodeFaultKind kind, int at) => new(kind, at, CodeShape.Ndc);
}
