using System.Text.Json;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

/// <summary>What this library answers where others are asked about shape, format and detection.</summary>
internal static class PeerAnswers
{
    /// <summary>The answer as JSON; <see langword="null"/> for an operation that is about something else.</summary>
    public static string? Of(PeerCase asked) => asked.Operation switch
    {
        "isWellFormed" => Json(Icd10CmCode.TryParse(asked.Arguments[0], out _)),
        "normalize" => Json(Normal(asked.Arguments[0]).ToString("C")),
        "format" or "add_dot" => Json(Icd10CmCode.Parse(asked.Arguments[0]).ToString()),
        "remove_dot" => Json(Icd10CmCode.Parse(asked.Arguments[0]).ToString("C")),
        "category" => Json(Icd10CmCode.Parse(asked.Arguments[0]).Category.ToString()),
        "is_category" => Json(Icd10CmCode.TryParse(asked.Arguments[0], out var code) && code.IsCategory),
        "is_subcategory" => Json(Icd10CmCode.TryParse(asked.Arguments[0], out var code) && !code.IsCategory),
        "is_category_or_subcategory" => Json(Icd10CmCode.TryParse(asked.Arguments[0], out _)),
        "detectSystems" => Json(Systems(asked.Arguments[0])),
        "ndcTo11" => Json(Drugs(asked.Arguments[0])),
        _ => null,
    };

    /// <summary>What the other library answers, as JSON; the sets that it names come in our order.</summary>
    public static string Expected(PeerCase asked) => asked.Operation == "detectSystems"
        ? Json(asked.Expected.EnumerateArray().Select(system => system.GetString()!).Order(StringComparer.Ordinal).ToArray())
        : JsonSerializer.Serialize(asked.Expected);

    private static Icd10CmCode Normal(string text) =>
        Icd10CmCode.TryNormalize(text, out var code, out _) ? code : throw new FormatException($"'{text}' cannot be mended.");

    private static string[] Systems(string text) =>
        [.. MedicalCode.Candidates(text).Select(code => code.Kind!.Value.Tag().ToUpperInvariant()).Order(StringComparer.Ordinal)];

    private static Dictionary<string, object> Drugs(string text)
    {
        var candidates = NdcCode.Candidates(text);
        return new() { ["candidates"] = candidates.Select(code => code.ToHipaa()!.Value.ToString("C")).ToArray(), ["unambiguous"] = candidates.Length == 1 };
    }

    private static string Json<T>(T answer) => JsonSerializer.Serialize(answer);
}
