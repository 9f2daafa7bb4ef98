using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs.Reading;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>Sources, evidence, and facts that rest on it.</summary>
internal static class FactSchema
{
    public static JsonObject Source(this Definitions defs) => defs.Ref("source", () =>
        new ObjectRule("A page that facts rest on.", defs.IsOverlay)
            .Key("id", defs.OwnId(), "Its identifier, readable: aapc-prices-2027.")
            .Required("publisher", defs.Text(), "Who publishes the page.")
            .Required("title", defs.Text(), "What the page is, in own words.")
            .Optional("address", defs.Address(), "Where it is; null where that was not kept.")
            .Required("kind", Rule.OneOf(FactReader.SourceKinds), "Who speaks there; a copy of an issuer's page counts as issuer.")
            .Required("asOf", defs.Observation(), "When the page said it.")
            .Build());

    public static JsonObject Confidence(this Definitions defs) => defs.Ref("confidence", () => Rule.OneOf(FactReader.Confidences)
        .Described("How sure it is: high when an issuer or agency says it or several pages agree, medium on one page that is usually right, low on a weak one."));

    public static JsonObject Sources(this Definitions defs) =>
        defs.Ref("evidence", () => Rule.SomeOf(defs.SourceId()).Described("The sources that it rests on, at least one."));

    /// <summary>A note, or null for none.</summary>
    public static JsonObject Note(this Definitions defs) => defs.Ref("note", () => Rule.OrNull(Rule.Text()).Described("What a reader should know besides; null for nothing."));

    /// <summary>What something rests on: four members beside those of whatever rests on it.</summary>
    public static ObjectRule Evidence(this ObjectRule rule, Definitions defs) => rule
        .Together("asOf", defs.Observation())
        .Together("confidence", defs.Confidence())
        .Together("sources", defs.Sources())
        .Present("note", defs.Note());

    public static JsonObject Statement(this Definitions defs) => defs.Ref("statement", () =>
        new ObjectRule("A rule that is prose.")
            .Required("topic", WordSchema.LikeAnId("exam-books"), "What it is about, shaped like an identifier.")
            .Required("text", defs.Text(), "The rule, in own words.")
            .Evidence(defs)
            .Build());

    /// <summary>A value with what it rests on; how long it holds is that of what it stands in.</summary>
    public static JsonObject Fact(this Definitions defs, string name, Func<JsonObject> value) => defs.Ref($"factOf{name}", () => defs.FactRule(value, isDated: false));

    /// <summary>Values over time, the days of each stated where a page states them.</summary>
    public static JsonObject Dated(this Definitions defs, string name, Func<JsonObject> value) => defs.Ref($"dated{name}", () =>
        Rule.SomeOf(defs.Ref($"dated{name}Value", () => defs.FactRule(value, isDated: true)))
            .Described("What holds over time: one entry for each value that is known. Days that are stated do not overlap."));

    private static JsonObject FactRule(this Definitions defs, Func<JsonObject> value, bool isDated)
    {
        var rule = new ObjectRule(isDated ? "A value, what it rests on, and the days on which it holds where a page states them." : "A value and what it rests on.")
            .Required("value", value(), "What is known.")
            .Evidence(defs);
        if (isDated)
        {
            rule.Present("from", defs.Ref("from", () => Rule.OrNull(defs.Day()).Described("The first day on which it holds, where a page states it.")))
                .Present("until", defs.Ref("until", () => Rule.OrNull(defs.Day()).Described("The last day on which it holds, where a page states it.")));
        }

        return rule.List("conflicts", defs.Conflict(value()), "What other pages say about the same time.").Build();
    }

    private static JsonObject Conflict(this Definitions defs, JsonObject value) =>
        new ObjectRule("What another page says about the same time, and why it was not taken.")
            .Required("value", value, "What that page says.")
            .Required("asOf", defs.Observation())
            .Required("source", defs.SourceId())
            .Required("why", defs.Text(), "Why it was not taken.")
            .Build();
}
