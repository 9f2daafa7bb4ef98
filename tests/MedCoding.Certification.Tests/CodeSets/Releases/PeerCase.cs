using System.Text.Json;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

/// <summary>A fact taken from the tests of another library: what it does, with what, and what comes of it.</summary>
internal sealed record PeerCase(string File, string Operation, string[] Arguments, JsonElement Expected)
{
    private static readonly string[] Files = ["cyanheads_medical_codes.json", "node_icdwise_lowlysre.json", "simple_icd_10_cm.json"];

    /// <summary>The case in one line, by which it can be told from the others.</summary>
    public override string ToString() => $"{Operation} {string.Join(", ", Arguments)}";

    public static PeerCase[] All() => [.. Files.SelectMany(file =>
    {
        using var document = JsonDocument.Parse(Repository.Read("..", "shared", "codesets", "peer_cases", file));
        return document.RootElement.GetProperty("cases").EnumerateArray().Select(found => new PeerCase(
            file,
            found.GetProperty("op").GetString()!,
            [.. found.GetProperty("args").EnumerateArray().Select(argument => argument.GetString()!)],
            found.GetProperty("expect").Clone())).ToArray();
    })];
}
