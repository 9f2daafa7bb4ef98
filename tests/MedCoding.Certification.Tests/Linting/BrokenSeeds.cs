using System.Text.Json;
using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests.Catalogs;

namespace MedCoding.Certification.Tests.Linting;

/// <summary>The shipped seeds, to be changed in some places.</summary>
internal sealed class BrokenSeeds
{
    private const string Page = "aapc-cpc-page";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private readonly Dictionary<string, JsonObject> _files =
        Seeds.Files.ToDictionary(file => file.Name, file => JsonNode.Parse(file.Utf8Json.Span)!.AsObject(), StringComparer.Ordinal);

    public IEnumerable<CatalogFile> Files => _files.Select(pair => new CatalogFile(pair.Key, JsonSerializer.SerializeToUtf8Bytes(pair.Value, Indented)));

    public JsonObject File(string name) => _files[$"seeds/{name}"];

    /// <summary>The entries of a list, over all files.</summary>
    public IEnumerable<JsonObject> Entries(string list) =>
        _files.Values.SelectMany(file => file[list] is JsonArray entries ? entries.Select(entry => entry!.AsObject()) : []);

    public JsonObject Credential(string id) => Entries("credentials").Single(credential => (string?)credential["id"] == id);

    /// <summary>The entries of a list in one file, which is made when it is not there.</summary>
    public JsonArray List(string file, string name)
    {
        var root = File(file);
        if (root[name] is not JsonArray list)
        {
            root[name] = list = [];
        }

        return list;
    }

    /// <summary>A credential that nobody knew, known only by name: nothing else changes by it.</summary>
    public JsonObject AddCredential(string id, params (string Member, JsonNode Value)[] members)
    {
        var credential = Evidenced(("id", id), ("issuingBody", "AAPC"), ("name", $"Certified in {id}"), ("areas", new JsonArray("coding")), ("purpose", "Made up."), ("recommendable", false));
        foreach (var (member, value) in members)
        {
            credential[member] = value;
        }

        List("bodies/aapc.json", "credentials").Add(credential);
        return credential;
    }

    public JsonObject AddSource(string id, string kind = "issuer", string? address = null)
    {
        var source = new JsonObject { ["id"] = id, ["publisher"] = "Somebody", ["title"] = "A page", ["address"] = address ?? $"https://example.org/{id}", ["kind"] = kind, ["asOf"] = "2026" };
        List("sources.json", "sources").Add(source);
        return source;
    }

    /// <summary>A value over time with one entry.</summary>
    public static JsonArray Dated(JsonNode value) => [Fact(value)];

    public static JsonObject Fact(JsonNode value) => Evidenced(("value", value));

    public static JsonObject Evidenced(params (string Name, JsonNode? Value)[] members)
    {
        var json = new JsonObject();
        foreach (var (name, value) in members)
        {
            json[name] = value;
        }

        json["asOf"] = "2026-11";
        json["confidence"] = "high";
        json["sources"] = new JsonArray(Page);
        return json;
    }
}
