using System.Collections.Immutable;
using MedCoding.Certification.CodeSets;

namespace MedCoding.CodeCheck.Checking;

// Reads one text after the other. A text that one set fits, which is nearly every one, costs a single call of the library and no memory.
internal sealed class Checker(CodeSetChoice choice, bool lenient)
{
    private const string ManyCodes = "More than one code fits.";

    // A set gives one code, an NDC without hyphens three.
    private readonly MedicalCode[] _found = new MedicalCode[CodeKinds.Tags.Length + MedicalCode.MaxCandidates];

    public Finding Check(ReadOnlySpan<byte> text)
    {
        var fault = default(CodeFault);
        var count = choice switch
        {
            { IsAuto: true } => MedicalCode.Candidates(text, _found),
            { Kind: { } kind } when MedicalCode.TryParse(kind, text, out _found[0], out fault) => 1,
            _ => 0,
        };
        return count == 1 && !lenient ? Finding.Of(_found.AsSpan(0, 1), "") : CheckFurther(text, count, fault);
    }

    private Finding CheckFurther(ReadOnlySpan<byte> text, int count, CodeFault fault)
    {
        if (count == 0 && choice.ReadsAsProcedure(text))
        {
            return Procedure(text);
        }

        // Ten digits, which are an NDC or nothing.
        count = fault.Kind == CodeFaultKind.Ambiguous ? MedicalCode.Candidates(text, _found) : count;
        var repairs = "";
        if (lenient)
        {
            count = LenientReading.Read(choice, text, _found, count, out repairs);
        }

        return count == 0 ? Refused(text, fault) : Finding.Of(_found.AsSpan(0, count), count == 1 ? repairs : Join(ManyCodes, repairs));
    }

    private Finding Procedure(ReadOnlySpan<byte> text)
    {
        var repairs = ImmutableArray<CodeRepair>.Empty;
        var read = lenient
            ? ModifiedCode.TryNormalize(text, out var code, out repairs)
            : ModifiedCode.TryParse(text, out code);
        if (read)
        {
            return Finding.Of(code, repairs.IsEmpty ? "" : RepairWords.Of(repairs));
        }

        _ = ModifiedCode.TryParse(text, out _, out var fault);
        return Invalid(text, fault);
    }

    private Finding Refused(ReadOnlySpan<byte> text, CodeFault fault)
    {
        if (choice.IsAuto && text.IsEmpty)
        {
            return Finding.Invalid(CodeFaultKind.Empty, "There is no text.");
        }

        return Invalid(text, choice.IsAuto ? FarthestFault.Of(text) : fault);
    }

    private static Finding Invalid(ReadOnlySpan<byte> text, CodeFault fault) => Finding.Invalid(fault.Kind, fault.Describe(text));

    private static string Join(string sentence, string another) => another.Length == 0 ? sentence : $"{sentence} {another}";
}
