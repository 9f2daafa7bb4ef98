using System.Numerics;

namespace MedCoding.Certification.CodeSets.Grammars;

/// <summary>The grammars by their sets: from a text to the word that a <see cref="MedicalCode"/> holds, and back.</summary>
internal static class CodeReader
{
    /// <summary>The word of a code; 0 for a text that is refused.</summary>
    public static ulong Read<TChar>(CodeKind kind, ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar> => kind switch
        {
            CodeKind.Cpt => CptCode.Read(text),
            CodeKind.Hcpcs => HcpcsCode.Read(text),
            CodeKind.Icd10Cm => Icd10CmCode.Read(text),
            CodeKind.Icd10Pcs => Icd10PcsCode.Read(text),
            CodeKind.Modifier => CodeModifier.Read(text),
            CodeKind.MsDrg => MsDrg.Read(text),
            CodeKind.Ndc => NdcCode.Read(text),
            CodeKind.PlaceOfService => PlaceOfServiceCode.Read(text),
            CodeKind.Revenue => RevenueCode.Read(text),
            _ => throw NoSet(kind),
        };

    /// <summary>What is wrong with a text that was refused.</summary>
    public static CodeFault FaultOf<TChar>(CodeKind kind, ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar> => kind switch
        {
            CodeKind.Cpt => CptCode.FaultOf(text),
            CodeKind.Hcpcs => HcpcsCode.FaultOf(text),
            CodeKind.Icd10Cm => Icd10CmCode.FaultOf(text),
            CodeKind.Icd10Pcs => Icd10PcsCode.FaultOf(text),
            CodeKind.Modifier => CodeModifier.FaultOf(text),
            CodeKind.MsDrg => MsDrg.FaultOf(text),
            CodeKind.Ndc => NdcCode.FaultOf(text),
            CodeKind.PlaceOfService => PlaceOfServiceCode.FaultOf(text),
            CodeKind.Revenue => RevenueCode.FaultOf(text),
            _ => throw NoSet(kind),
        };

    /// <summary>Writes the code of a word.</summary>
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
            _ => throw NoSet(kind),
        };

    private static ArgumentOutOfRangeException NoSet(CodeKind kind) => new(nameof(kind), kind, "No such code set.");
}
