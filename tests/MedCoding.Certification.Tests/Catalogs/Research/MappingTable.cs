using System.Text.Json;

namespace MedCoding.Certification.Tests.Catalogs.Research;

/// <summary>The table that says where each field of one file of the research stands in the seeds.</summary>
internal sealed class MappingTable
{
    private readonly HashSet<object> _used = [];
    private readonly RecordMapping[] _records;
    private readonly FieldMapping[] _fields;

    public MappingTable(JsonElement json)
    {
        _records = [.. json.GetProperty("records").EnumerateArray().Select(line => new RecordMapping(line))];
        _fields = [.. json.GetProperty("fields").EnumerateArray().Select(line => new FieldMapping(line))];
    }

    /// <summary>Lines, and exceptions on lines, that no field needed so far.</summary>
    public IEnumerable<string> Unused() =>
        _records.Where(line => !_used.Contains(line)).Select(line => line.Line)
            .Concat(_fields.Where(line => !_used.Contains(line)).Select(line => line.Line))
            .Concat(_fields.SelectMany(line => line.Confidence.Keys
                .Where(part => !_used.Contains((line, DifferenceKind.Confidence, part)))
                .Select(part => $"the confidence '{part}' of {line.Line}")))
            .Concat(_fields.SelectMany(line => line.Source.Keys
                .Where(part => !_used.Contains((line, DifferenceKind.Source, part)))
                .Select(part => $"the source '{part}' of {line.Line}")));

    /// <summary>The first line that covers a record, and <see langword="null"/> where there is none.</summary>
    public RecordMapping? Find(ResearchRecord record) => Use(_records.FirstOrDefault(line => line.Covers(record)));

    /// <summary>The lines that cover a field: those that name its record where there are any, and else the rules.</summary>
    public IReadOnlyList<FieldMapping> Find(ResearchFact fact)
    {
        var all = _fields.Where(line => line.Covers(fact)).ToList();
        var lines = all.Exists(line => line.IsException) ? all.FindAll(line => line.IsException) : all;
        lines.ForEach(line => Use(line));
        return lines;
    }

    /// <summary>Whether a line allows a difference in the evidence of a part, which is noted.</summary>
    public bool Allows(FieldMapping line, string part, DifferenceKind kind)
    {
        var reasons = kind switch
        {
            DifferenceKind.Confidence => line.Confidence,
            DifferenceKind.Source => line.Source,
            _ => null,
        };
        var key = reasons is null ? null : Array.Find([part, ""], reasons.ContainsKey);
        if (key is not null)
        {
            _used.Add((line, kind, key));
        }

        return key is not null;
    }

    private T Use<T>(T line)
    {
        if (line is not null)
        {
            _used.Add(line);
        }

        return line;
    }
}
