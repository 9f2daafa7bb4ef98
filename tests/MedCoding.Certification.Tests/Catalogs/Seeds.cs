using System.Text.Json;
using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Catalogs;

/// <summary>The seeds as they stand in the checkout.</summary>
internal static class Seeds
{
    public static IReadOnlyList<CatalogFile> Files { get; } = [.. Paths().Select(path =>
        new CatalogFile($"seeds/{Path.GetRelativePath(Repository.PathOf("seeds"), path).Replace('\\', '/')}", File.ReadAllBytes(path)))];

    /// <summary>Every JSON object of every file.</summary>
    public static IEnumerable<JsonElement> Objects() =>
        Files.SelectMany(file => ObjectsOf(JsonDocument.Parse(file.Utf8Json).RootElement));

    /// <summary>The entries of a list, over all files.</summary>
    public static IEnumerable<JsonElement> Entries(string list) => Files
        .Select(file => JsonDocument.Parse(file.Utf8Json).RootElement)
        .SelectMany(root => root.TryGetProperty(list, out var entries) ? entries.EnumerateArray() : Enumerable.Empty<JsonElement>());

    /// <summary>The entries of a list, over all files, to be copied and changed.</summary>
    public static IEnumerable<JsonObject> Nodes(string list) => Entries(list).Select(entry => JsonNode.Parse(entry.GetRawText())!.AsObject());

    private static IEnumerable<string> Paths() => Directory.EnumerateFiles(Repository.PathOf("seeds"), "*.json", SearchOption.AllDirectories)
        .Where(path => !path.StartsWith(Repository.PathOf("seeds", "schema"), StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<JsonElement> ObjectsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => ObjectsOf(member.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(ObjectsOf),
        _ => [],
    };
}
