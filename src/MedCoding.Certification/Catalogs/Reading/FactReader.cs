using System.Collections.Immutable;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads facts, what they rest on, and facts over time.</summary>
internal static class FactReader
{
    public static readonly (string, Confidence)[] Confidences = [("low", Confidence.Low), ("medium", Confidence.Medium), ("high", Confidence.High)];

    public static readonly (string, SourceKind)[] SourceKinds =
    [
        ("issuer", SourceKind.Issuer), ("government", SourceKind.Government), ("college", SourceKind.College),
        ("third-party", SourceKind.ThirdParty), ("article", SourceKind.Article),
    ];

    private static readonly string[] EvidenceMembers = ["asOf", "confidence", "sources", "note"];

    public static Source Source(Node node)
    {
        var reader = ObjectReader.Layered(node);
        var id = reader.Required("id", References.DeclareSource);
        var publisher = reader.Required("publisher", Text);
        var title = reader.Required("title", Text);
        var address = reader.Optional("address", member => member.Address());
        var kind = reader.Required("kind", member => member.OneOf(SourceKinds));
        var asOf = reader.Required("asOf", Observation);
        return reader.Build(
            (id, publisher, title, address, kind, asOf, Origin: node.Origins()),
            parts => new Source(parts.id, parts.publisher, parts.title, parts.address, parts.kind, parts.asOf) { Origin = parts.Origin });
    }

    public static string Text(Node node) => node.Text();

    public static Observation Observation(Node node) => node.Parsed(Certification.Facts.Observation.Parse, node.Log.Observations);

    public static Confidence ToConfidence(Node node) => node.OneOf(Confidences);

    public static CalendarPeriod Period(Node node) => node.Parsed(CalendarPeriod.Parse);

    public static int Year(Node node) => node.Int(1800, 2200);

    /// <summary>The members of evidence, which stand beside those of whatever rests on it.</summary>
    /// <remarks>An overlay that states one of them states all: its day, say, is none of the shipped source.</remarks>
    public static Evidence Evidence(ObjectReader reader) => reader.Together("evidence", EvidenceMembers, OwnEvidence);

    private static Evidence OwnEvidence(ObjectReader reader)
    {
        var faultsBefore = reader.Node.Log.Count;
        var asOf = reader.Required("asOf", Observation);
        var confidence = reader.Required("confidence", ToConfidence);
        var sources = reader.Required("sources", References.ToSources);
        var note = reader.Optional("note", Text);
        return reader.Node.Log.Count > faultsBefore || sources.IsDefaultOrEmpty ? null! : new Evidence(asOf, confidence, sources, note) { Origin = reader.Node.Layer.Origin };
    }

    public static Statement Statement(Node node)
    {
        var reader = ObjectReader.Of(node);
        var topic = reader.Required("topic", Text);
        var text = reader.Required("text", Text);
        var evidence = Evidence(reader);
        return reader.Build((topic, text, evidence), parts => new Statement(parts.topic, parts.text, parts.evidence));
    }

    /// <summary>A fact whose validity is that of what holds it, if it is known.</summary>
    public static Fact<T>? Fact<T>(this ObjectReader reader, string name, NodeReader<T> value) => reader.Optional(name, Fact, value);

    /// <summary>Facts, each with its own validity: that of what it says.</summary>
    public static ImmutableArray<Fact<T>> Facts<T>(this ObjectReader reader, string name, NodeReader<T> value) => reader.List(name, Fact, value);

    /// <summary>A fact over time, if anything is known of it.</summary>
    public static Dated<T>? Dated<T>(this ObjectReader reader, string name, NodeReader<T> value) => reader.Optional(name, Dated, value);

    /// <summary>A fact over time that has to be there.</summary>
    public static Dated<T> RequiredDated<T>(this ObjectReader reader, string name, NodeReader<T> value) => reader.Required(name, Dated, value);

    private static Fact<T> Fact<T>(Node node, NodeReader<T> value) => ReadFact(node, value, mayStateValidity: false);

    private static Fact<T> DatedFact<T>(Node node, NodeReader<T> value) => ReadFact(node, value, mayStateValidity: true);

    private static Dated<T> Dated<T>(Node node, NodeReader<T> value)
    {
        var own = OwnDated(node, value);
        if (node.Replace() is not { } beneath)
        {
            return own;
        }

        if (beneath.IsNull)
        {
            beneath.ReadReplaced(Node.Closed(Dated, value));
            return own;
        }

        var history = Dated(beneath, value);
        return own is null || history is null ? null! : own.Over(history);
    }

    private static Dated<T> OwnDated<T>(Node node, NodeReader<T> value)
    {
        var faultsBefore = node.Log.Count;
        var facts = node.NonEmptyItems(DatedFact, value);
        if (node.Log.Count > faultsBefore)
        {
            return null!;
        }

        if (Certification.Facts.Dated.OverlapIn(facts.AsSpan()) is var (first, second))
        {
            node.Entries()[second]
                .Fault<object>($"The stated validity {facts[second].ValidityText()} overlaps {facts[first].ValidityText()} of {node.Entries()[first].Path}: one value at a time is in force.");
            return null!;
        }

        return new Dated<T>(facts);
    }

    private static Fact<T> ReadFact<T>(Node node, NodeReader<T> value, bool mayStateValidity)
    {
        var reader = ObjectReader.Of(node);
        var read = reader.Required("value", value);
        var evidence = Evidence(reader);
        var from = mayStateValidity ? reader.OptionalValue("from", member => member.Date()) : null;
        var until = mayStateValidity ? reader.OptionalValue("until", member => member.Date()) : null;
        var conflicts = reader.List("conflicts", Conflict, value);
        return reader.Build(
            (read, evidence, from, until, conflicts),
            parts => new Fact<T>(parts.read, parts.evidence, parts.from, parts.until, parts.conflicts));
    }

    private static Conflict<T> Conflict<T>(Node node, NodeReader<T> value)
    {
        var reader = ObjectReader.Of(node);
        var read = reader.Required("value", value);
        var asOf = reader.Required("asOf", Observation);
        var source = reader.Required("source", References.ToSource);
        var why = reader.Required("why", Text);
        return reader.Build((read, asOf, source, why), parts => new Conflict<T>(parts.read, parts.asOf, parts.source, parts.why));
    }
}
