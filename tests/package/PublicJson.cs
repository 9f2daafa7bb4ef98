using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedCoding.Certification.CodeSets;
using MedCoding.Certification.Credentials;

// A consumer's own source-generated context reaches the converters of identifiers and codes, which a context inside the library would not prove.
[JsonSerializable(typeof(CredentialId))]
[JsonSerializable(typeof(PublicClaim))]
internal sealed partial class PublicJson : JsonSerializerContext;

internal sealed record PublicClaim(
    Icd10CmCode Diagnosis, NdcCode? Drug, MedicalCode[] Others, Dictionary<ModifiedCode, int> Lines, [property: MedicalCode(CodeKind.MsDrg)] string Group);

internal static class PublicJsonCheck
{
    // Program.cs is the README's example and nothing else, so this runs before it: a wrong answer stops the program.
    [ModuleInitializer]
    internal static void Run()
    {
        var cpc = CredentialId.Parse("CPC");
        var json = JsonSerializer.Serialize(cpc, PublicJson.Default.CredentialId);
        if (json != "\"CPC\"" || JsonSerializer.Deserialize(json, PublicJson.Default.CredentialId) != cpc)
        {
            throw new InvalidOperationException($"CPC was written as {json}.");
        }

        var claim = new PublicClaim(
            Guard.Against.InvalidCode<Icd10CmCode>("s72001a"), null, [Guard.Against.AmbiguousCode("0450")], new() { [ModifiedCode.Parse("99213:25")] = 1 }, "470");
        json = JsonSerializer.Serialize(claim, PublicJson.Default.PublicClaim);
        var read = JsonSerializer.Deserialize(json, PublicJson.Default.PublicClaim);
        if (json != """{"Diagnosis":"S72.001A","Drug":null,"Others":["revenue|0450"],"Lines":{"99213:25":1},"Group":"470"}"""
            || JsonSerializer.Serialize(read, PublicJson.Default.PublicClaim) != json)
        {
            throw new InvalidOperationException($"The claim was written as {json}.");
        }
    }
}
