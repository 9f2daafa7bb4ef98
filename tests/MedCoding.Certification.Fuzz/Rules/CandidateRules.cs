using MedCoding.Certification.CodeSets;
using MedCoding.Certification.Fuzz.Inputs;

namespace MedCoding.Certification.Fuzz.Rules;

/// <summary>The sets that a text may belong to are those whose own parser reads it, in their order; a ten-digit NDC stands for three.</summary>
internal static class CandidateRules
{
    private const string Rule = "the candidates of a text are what the parsers read";

    public static string? Broken(Input input)
    {
        Span<MedicalCode> found = stackalloc MedicalCode[MedicalCode.MaxCandidates];
        Span<MedicalCode> foundUtf8 = stackalloc MedicalCode[MedicalCode.MaxCandidates];
        found = found[..MedicalCode.Candidates(input.Text, found)];
        foundUtf8 = foundUtf8[..MedicalCode.Candidates(input.Utf8Text, foundUtf8)];
        if (!found.SequenceEqual(foundUtf8))
        {
            return "the candidates of a text are the same in both encodings";
        }

        var taken = 0;
        var agrees =
            Agrees<CptCode>(input, code => code.ToMedicalCode(), found, ref taken)
            && Agrees<HcpcsCode>(input, code => code.ToMedicalCode(), found, ref taken)
            && Agrees<Icd10CmCode>(input, code => code.ToMedicalCode(), found, ref taken)
            && Agrees<Icd10PcsCode>(input, code => code.ToMedicalCode(), found, ref taken)
            && Agrees<CodeModifier>(input, code => code.ToMedicalCode(), found, ref taken)
            && Agrees<MsDrg>(input, code => code.ToMedicalCode(), found, ref taken)
            && DrugsAgree(input, found, ref taken)
            && Agrees<PlaceOfServiceCode>(input, code => code.ToMedicalCode(), found, ref taken)
            && Agrees<RevenueCode>(input, code => code.ToMedicalCode(), found, ref taken);
        return agrees && taken == found.Length ? null : Rule;
    }

    private static bool Agrees<TCode>(Input input, Func<TCode, MedicalCode> tagged, Span<MedicalCode> found, ref int taken)
        where TCode : struct, ICode<TCode> =>
        !TCode.TryParse(input.Text, out var code, out _) || (taken < found.Length && found[taken++] == tagged(code));

    private static bool DrugsAgree(Input input, Span<MedicalCode> found, ref int taken)
    {
        if (NdcCode.TryParse(input.Text, out _, out var fault) || fault.Kind != CodeFaultKind.Ambiguous)
        {
            return Agrees<NdcCode>(input, code => code.ToMedicalCode(), found, ref taken);
        }

        foreach (var drug in NdcCode.Candidates(input.Text.ToString()))
        {
            if (taken >= found.Length || found[taken++] != drug.ToMedicalCode())
            {
                return false;
            }
        }

        return true;
    }
}
