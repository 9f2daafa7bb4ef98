using MedCoding.Certification.CodeSets;

namespace MedCoding.CodeCheck.Checking;

// Of a text that no grammar fits: the fault of the set that read furthest before it, since that is most likely the one that was meant. Of two that came equally
// far, the first in the order of the sets. A sign before a modifier asks for a procedure with its modifiers and nothing else.
internal static class FarthestFault
{
    private static readonly CodeKind[] Kinds = Enum.GetValues<CodeKind>();

    public static CodeFault Of(ReadOnlySpan<byte> text)
    {
        if (HasSignBeforeModifier(text))
        {
            _ = ModifiedCode.TryParse(text, out _, out var asked);
            return asked;
        }

        _ = MedicalCode.TryParse(Kinds[0], text, out _, out var farthest);
        foreach (var kind in Kinds.AsSpan(1))
        {
            _ = MedicalCode.TryParse(kind, text, out _, out var fault);
            farthest = fault.Position > farthest.Position ? fault : farthest;
        }

        return farthest;
    }

    // "99213-25": a whole procedure code, a sign that is no colon, since the text was refused, and a whole modifier.
    private static bool HasSignBeforeModifier(ReadOnlySpan<byte> text) =>
        text.Length == 8 && !char.IsAsciiLetterOrDigit((char)text[5]) && ModifiedCode.TryParse(text[..5], out _) && CodeModifier.TryParse(text[6..], out _);
}
