using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using MedCoding.Certification.Credentials;

// A consumer's own source-generated context reaches the identifiers' converters, which a context inside the library would not prove.
[JsonSerializable(typeof(CredentialId))]
internal sealed partial class PublicJson : JsonSerializerContext;

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
    }
}
