using System.Text;
using MedCoding.Certification.CodeSets;
using MedCoding.Certification.Fuzz.Inputs;

namespace MedCoding.Certification.Fuzz.Rules;

/// <summary>What must hold for a text that was read.</summary>
internal static class AcceptedRules<TCode>
    where TCode : struct, ICode<TCode>
{
    private const int Room = 64;

    public static string? Broken(Input input, TCode code) =>
        TCode.Parse(input.Text, null) != code || TCode.Parse(input.Utf8Text, null) != code ? "Parse reads what TryParse reads"
        : !TCode.TryParse(input.Text.ToString(), null, out var fromString) || fromString != code ? "a string is read as its characters are"
        : PrintsBroken(code, "G") ?? PrintsBroken(code, "C");

    private static string? PrintsBroken(TCode code, ReadOnlySpan<char> format)
    {
        Span<char> text = stackalloc char[Room];
        Span<byte> utf8Text = stackalloc byte[Room];
        if (!code.TryFormat(text[..TCode.MaxLength], out var length, format, null) || !code.TryFormat(utf8Text[..TCode.MaxLength], out var bytes, format, null))
        {
            return "MaxLength is room enough";
        }

        text = text[..length];
        utf8Text = utf8Text[..bytes];
        return !Ascii.Equals(utf8Text, text) ? "a code prints alike in both encodings"
            : !Ascii.IsValid(text) ? "a code prints as ASCII"
            : code.TryFormat(stackalloc char[length - 1], out var none, format, null) || none != 0 ? "nothing is printed where there is no room"
            : !TCode.TryParse(text, null, out var again) ? "what is printed is read"
            : Same(code, again, text, format) ? null : "what is printed is read as the same code";
    }

    // The compact form of an NDC is its HIPAA form, another value of the same digits, and prints as the same compact text.
    private static bool Same(TCode code, TCode again, ReadOnlySpan<char> text, ReadOnlySpan<char> format)
    {
        if (again == code)
        {
            return again.GetHashCode() == code.GetHashCode() && again.CompareTo(code) == 0;
        }

        Span<char> printed = stackalloc char[Room];
        return format is "C" && code is NdcCode or MedicalCode { Kind: CodeKind.Ndc } && again.TryFormat(printed, out var length, format, null) && text.SequenceEqual(printed[..length]);
    }
}
