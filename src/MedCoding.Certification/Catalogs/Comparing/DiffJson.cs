using System.Text.Json;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs;

/// <summary>Writes a diff as JSON.</summary>
internal static class DiffJson
{
    public static string Of(CatalogDiff diff) => WrittenJson.File(writer => Write(writer, diff));

    private static void Write(Utf8JsonWriter writer, CatalogDiff diff)
    {
        writer.WriteStartObject();
        Side(writer, "from", diff.From, diff.Changes.Select(change => change.Old));
        Side(writer, "to", diff.To, diff.Changes.Select(change => change.New));
        writer.WriteStartObject("count");
        foreach (var kind in Enum.GetValues<CatalogChangeKind>())
        {
            writer.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()), diff.Changes.Count(change => change.Kind == kind));
        }

        writer.WriteEndObject();
        writer.WriteStartArray("changes");
        foreach (var change in diff.Changes)
        {
            Write(writer, change);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Side(Utf8JsonWriter writer, string name, CatalogView view, IEnumerable<CatalogFact?> facts)
    {
        writer.WriteStartObject(name);
        writer.WriteString("asOf", DayText.Of(view.Date));
        writer.WriteString("version", view.Catalog.Version);
        writer.WriteString("hash", view.Catalog.ContentHash);
        writer.WriteStartArray("overlays");
        foreach (var overlay in view.Catalog.Overlays)
        {
            writer.WriteStringValue(overlay);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("sources");
        foreach (var id in facts.SelectMany(fact => fact is null ? [] : (fact.Evidence?.Sources ?? []).Concat(fact.Conflicts.Select(conflict => conflict.Source))).Distinct().Order())
        {
            var source = view.Catalog.Sources.Get(id);
            writer.WriteStartObject();
            writer.WriteString("id", id.ToString());
            writer.WriteString("publisher", source.Publisher);
            writer.WriteString("title", source.Title);
            writer.WriteString("asOf", source.AsOf.ToString());
            writer.WriteString("address", source.Address?.AbsoluteUri);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CatalogChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("path", change.Path);
        writer.WriteString("kind", ChangeText.Of(change.Kind));
        writer.WriteString("item", change.Item);
        writer.WriteString("itemName", change.ItemName);
        writer.WriteString("issuingBody", change.IssuingBody?.ToString());
        writer.WriteBoolean("wholeItem", change.IsOfWholeItem);
        writer.WriteString("what", change.What);
        Write(writer, "old", change.Old);
        Write(writer, "new", change.New);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, CatalogFact? fact)
    {
        if (fact is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WritePropertyName("value");
        writer.WriteRawValue(fact.Value);
        writer.WriteString("text", fact.ValueText);
        writer.WriteString("asOf", fact.Evidence?.AsOf.ToString());
        writer.WriteString("confidence", fact.Evidence is { } evidence ? ConfidenceText.Of(evidence.Confidence) : null);
        writer.WriteStartArray("sources");
        foreach (var source in fact.Evidence?.Sources ?? [])
        {
            writer.WriteStringValue(source.ToString());
        }

        writer.WriteEndArray();
        writer.WriteString("note", fact.Evidence?.Note);
        writer.WriteString("from", fact.From is { } from ? DayText.Of(from) : null);
        writer.WriteString("until", fact.Until is { } until ? DayText.Of(until) : null);
        Write(writer, fact.Conflicts);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IEnumerable<Conflict<string>> conflicts)
    {
        writer.WriteStartArray("conflicts");
        foreach (var conflict in conflicts)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("value");
            writer.WriteRawValue(conflict.Value);
            writer.WriteString("asOf", conflict.AsOf.ToString());
            writer.WriteString("source", conflict.Source.ToString());
            writer.WriteString("why", conflict.Why);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
