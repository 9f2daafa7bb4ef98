using System.Numerics;

namespace MedCoding.Certification.CodeSets.Grammars;

/// <summary>The grammars by their sets: from a text to the word that a <see cref="MedicalCode"/> holds, and back.</summary>
internal static class CodeReader
{
    public static CodeFault Read<TChar>(CodeKind kind, ReadOnlySpan<TChar> text, out ulong word)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        CodeFault fault;
        switch (kind)
        {
            case CodeKind.Cpt:
                fault = CptCode.Read(text, out var cpt);
                word = cpt.Word;
                return fault;
            case CodeKind.Hcpcs:
                fault = HcpcsCode.Read(text, out var hcpcs);
                word = hcpcs.Word;
                return fault;
            case CodeKind.Icd10Cm:
                fault = Icd10CmCode.Read(text, out var diagnosis);
                word = diagnosis.Word;
                return fault;
            case CodeKind.Icd10Pcs:
                fault = Icd10PcsCode.Read(text, out var procedure);
                word = procedure.Word;
                return fault;
            case CodeKind.Modifier:
                fault = CodeModifier.Read(text, out var modifier);
                word = modifier.Word;
                return fault;
            case CodeKind.MsDrg:
                fault = MsDrg.Read(text, out var group);
                word = group.Word;
                return fault;
            case CodeKind.Ndc:
                fault = NdcCode.Read(text, out var drug);
                word = drug.Word;
                return fault;
            case CodeKind.PlaceOfService:
                fault = PlaceOfServiceCode.Read(text, out var place);
                word = place.Word;
                return fault;
            case CodeKind.Revenue:
                fault = RevenueCode.Read(text, out var revenue);
                word = revenue.Word;
                return fault;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such code set.");
        }
    }

    public static int Write<TChar>(CodeKind kind, ulong word, Span<TChar> destination, bool compact)
        where TChar : unmanaged, IBinaryInteger<TChar> => kind switch
        {
            CodeKind.Cpt => CptCode.Trusted(word).Write(destination, compact),
            CodeKind.Hcpcs => HcpcsCode.Trusted(word).Write(destination, compact),
            CodeKind.Icd10Cm => Icd10CmCode.Trusted(word).Write(destination, compact),
            CodeKind.Icd10Pcs => Icd10PcsCode.Trusted(word).Write(destination, compact),
            CodeKind.Modifier => CodeModifier.Trusted(word).Write(destination, compact),
            CodeKind.MsDrg => MsDrg.Trusted(word).Write(destination, compact),
            CodeKind.Ndc => NdcCode.Trusted(word).Write(destination, compact),
            CodeKind.PlaceOfService => PlaceOfServiceCode.Trusted(word).Write(destination, compact),
            CodeKind.Revenue => RevenueCode.Trusted(word).Write(destination, compact),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such code set."),
        };
}
