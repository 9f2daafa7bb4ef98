using System.Text;
using MedCoding.Certification.CodeSets;

namespace MedCoding.CodeCheck.Checking;

// The door for texts that people or spreadsheets have touched, opened by --lenient alone.
internal static class LenientReading
{
    // The library reads leniently with the set before the text: icd10cm|s72001a.
    private static readonly byte[][] Prefixes = [.. CodeKinds.Tags.Select(tag => Encoding.ASCII.GetBytes(tag + "|"))];

    // The first codes are those that a strict reading found; gives how many there are then, and a sentence about the repairs.
    public static int Read(CodeSetChoice choice, ReadOnlySpan<byte> text, Span<MedicalCode> codes, int found, out string repairs)
    {
        var made = new HashSet<CodeRepair>();
        if (found > 0)
        {
            foreach (var code in codes[..found])
            {
                TryNormalize(code.Kind!.Value, text, out _, made);
            }
        }
        else
        {
            found = choice.Kind is { } kind ? Convert.ToInt32(TryNormalize(kind, text, out codes[0], made)) : ReadAsAny(text, codes, made);
            found = found == 0 && (choice.IsAuto || choice.Kind == CodeKind.Ndc) ? ReadAsTenDigits(text, codes, made) : found;
        }

        repairs = RepairWords.Of(made);
        return found;
    }

    private static int ReadAsAny(ReadOnlySpan<byte> text, Span<MedicalCode> codes, HashSet<CodeRepair> made)
    {
        var found = 0;
        for (var kind = 0; kind < Prefixes.Length; kind++)
        {
            found += TryNormalize((CodeKind)kind, text, out codes[found], made) ? 1 : 0;
        }

        return found;
    }

    // They stay ambiguous when the blanks around them are gone, and what is ambiguous the library does not normalize.
    private static int ReadAsTenDigits(ReadOnlySpan<byte> text, Span<MedicalCode> codes, HashSet<CodeRepair> made)
    {
        var found = MedicalCode.Candidates(text.Trim(" \t"u8), codes);
        made.UnionWith(found > 0 ? [CodeRepair.BlanksRemoved] : []);
        return found;
    }

    private static bool TryNormalize(CodeKind kind, ReadOnlySpan<byte> text, out MedicalCode code, HashSet<CodeRepair> made)
    {
        byte[] tagged = [.. Prefixes[(int)kind], .. text];
        var read = MedicalCode.TryNormalize(tagged, out code, out var repairs);
        made.UnionWith(repairs);
        return read;
    }
}
