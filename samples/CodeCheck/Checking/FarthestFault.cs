using MedCoding.Certification.CodeSets;

namespace MedCoding.CodeCheck.Checking;

// Of a text that no grammar fits: the fault of the set that read furthest before it, since that is most likely the one that was meant. Of two that came equally
// far, the first in the order of the sets; a procedure with modifiers, which a colon asks for, comes last.
internal static class FarthestFault
{
    private static readonly CodeKind[] Kinds = Enum.GetValues<CodeKind>();

    public static CodeFault Of(ReadOnlySpan<byte> text, bool asProcedure)
    {
        _ = MedicalCode.TryParse(Kinds[0], text, out _, out var farthest);
        foreach (var kind in Kinds.AsSpan(1))
        {
            _ = MedicalCode.TryParse(kind, text, out _, out var fault);
            farthest = fault.Position > farthest.Position ? fault : farthest;
        }

        if (asProcedure)
        {
            _ = ModifiedCode.TryParse(text, out _, out var fault);
            farthest = fault.Position > farthest.Position ? fault : farthest;
        }

        return farthest;
    }
}
