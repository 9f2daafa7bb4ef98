using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>The schemas that are written by machine, from the words and limits of the readers and writers.</summary>
internal static class SchemaFiles
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["catalog"] = Written(CatalogSchema.Catalog()),
        ["overlay"] = Written(CatalogSchema.Overlay()),
        ["profile"] = Written(ProfileSchema.Profile()),
        ["report"] = Written(ReportSchema.Report()),
        ["explanation"] = Written(ExplanationSchema.Explanation()),
        ["comparison"] = Written(ExplanationSchema.Comparison()),
        ["list"] = Written(ListSchema.List()),
    };

    public static string PathOf(string name) => Repository.PathOf("seeds", "schema", $"{name}.schema.json");

    /// <summary>A schema as it is committed, which is what people use.</summary>
    public static JsonElement Committed(string name) => JsonDocument.Parse(File.ReadAllText(PathOf(name))).RootElement;

    /// <summary>JSON as it is committed.</summary>
    public static string Written(JsonNode json) => json.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
}
