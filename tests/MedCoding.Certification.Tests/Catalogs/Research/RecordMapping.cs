using System.Text.Json;

namespace MedCoding.Certification.Tests.Catalogs.Research;

/// <summary>A line of the table that says which entry of the seeds a record of the research belongs to.</summary>
internal sealed class RecordMapping
{
    private readonly string? _kind;
    private readonly string? _issuer;
    private readonly string[] _records;

    public RecordMapping(JsonElement json)
    {
        var line = new MappingLine(json);
        (_kind, _issuer, _records) = (line.Text("kind"), line.Text("issuer"), line.Texts("records"));
        Root = line.Text("root");
        LeftOut = line.Text("leftOut");
        line.RefuseOthers();
        Line = json.GetRawText();
    }

    /// <summary>The line as it is written.</summary>
    public string Line { get; }

    /// <summary>The route to the entry, with <c>{record}</c> for the name of the record.</summary>
    public string? Root { get; }

    /// <summary>Why the record has no entry.</summary>
    public string? LeftOut { get; }

    public bool Covers(ResearchRecord record) =>
        (_kind is null || _kind == record.Kind) && (_issuer is null || _issuer == record.Issuer) && (_records.Length == 0 || _records.Contains(record.Name));
}
