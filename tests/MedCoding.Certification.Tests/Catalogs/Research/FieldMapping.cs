using System.Text.Json;
using System.Text.RegularExpressions;

namespace MedCoding.Certification.Tests.Catalogs.Research;

/// <summary>A line of the table that says where a field of the research stands in the seeds, or why it does not.</summary>
internal sealed partial class FieldMapping
{
    private readonly string? _kind;
    private readonly string[] _records;
    private readonly Regex _field;

    public FieldMapping(JsonElement json)
    {
        var line = new MappingLine(json);
        (_kind, _records) = (line.Text("kind"), line.Texts("records"));
        _field = new Regex($"^{Hole().Replace(Regex.Escape(line.Text("field")!).Replace(@"\{", "{", StringComparison.Ordinal), "(?<$1>[0-9-]+)")}$");
        Places = line.Member("reworded") is { } reworded ? Whole(reworded, " | reworded")
            : line.Member("at") is not { } places ? []
            : places.ValueKind == JsonValueKind.Object ? line.Parts("at") : Whole(places, "");
        Without = line.Parts("without");
        LeftOut = line.Text("leftOut");
        Confidence = Reasons(line, "confidence");
        Source = Reasons(line, "source");
        line.RefuseOthers();
        Line = json.GetRawText();
    }

    /// <summary>The line as it is written.</summary>
    public string Line { get; }

    /// <summary>For each route into the value of the field, the routes to where it stands, as <see cref="Target"/> reads them.</summary>
    public IReadOnlyDictionary<string, string[]> Places { get; }

    /// <summary>For each route into the value, why what is there is not looked for.</summary>
    public IReadOnlyDictionary<string, string[]> Without { get; }

    /// <summary>Why the field is not in the seeds.</summary>
    public string? LeftOut { get; }

    /// <summary>For a route into the value, why the seeds may be surer than the research; the empty route stands for every part.</summary>
    public IReadOnlyDictionary<string, string[]> Confidence { get; }

    /// <summary>For a route into the value, why the seeds cite other sources than the research; the empty route stands for every part.</summary>
    public IReadOnlyDictionary<string, string[]> Source { get; }

    /// <summary>Whether the line is an exception for some records, which goes before the rule.</summary>
    public bool IsException => _records.Length > 0;

    public bool Covers(ResearchFact fact) =>
        (_kind is null || _kind == fact.Record.Kind) && (_records.Length == 0 || _records.Contains(fact.Record.Name)) && _field.IsMatch(fact.Field);

    /// <summary>A route with what stands in braces filled in from the name of the record and of the field.</summary>
    public string Fill(string route, ResearchFact fact) => Hole().Replace(
        route,
        hole => hole.Groups[1].Value == "record" ? fact.Record.Name : _field.Match(fact.Field).Groups[hole.Groups[1].Value].Value);

    private static Dictionary<string, string[]> Reasons(MappingLine line, string name) =>
        line.Member(name) is not { } reasons ? [] : reasons.ValueKind == JsonValueKind.Object ? line.Parts(name) : Whole(reasons, "");

    private static Dictionary<string, string[]> Whole(JsonElement places, string how) =>
        new(StringComparer.Ordinal) { [""] = Array.ConvertAll(MappingLine.TextsOf(places), place => place + how) };

    [GeneratedRegex(@"\{([a-z]+)\}")]
    private static partial Regex Hole();
}
