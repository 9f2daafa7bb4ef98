using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs.Reading;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Recommendations.Explanations;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>What a report writes.</summary>
internal static class ReportSchema
{
    public static JsonObject Report()
    {
        var defs = new Definitions();
        var root = new ObjectRule("What RecommendationReport.ToUtf8Json writes: the data of a report, with a sentence beside each finding.")
            .Required("catalog", defs.Origin(), "The catalog that answers.")
            .Required("asOf", defs.Day(), "The day that it answers for.")
            .Required("profile", new JsonObject { ["type"] = "object" }, "The profile as it was asked, in its own JSON form.")
            .Present("weights", Weights(), "How much each criterion counts, where the person said so.")
            .Required("answer", Rule.Words(), "The answer in a sentence or two.")
            .Required("recommendations", Rule.ListOf(defs.Recommendation()), "Best first; what is not open yet comes last.")
            .Required("held", Rule.ListOf(SetAside(defs)), "What is held already.")
            .Required("supersededByHeld", Rule.ListOf(SetAside(defs)), "What is superseded by something that is held.")
            .Required("retired", Rule.ListOf(SetAside(defs)), "What is no longer offered.")
            .Required("outside", Rule.ListOf(SetAside(defs)), "What is merely known: setting, role or specialty point to it.")
            .Required("unsuitable", Rule.ListOf(SetAside(defs)), "What does not suit the work.")
            .Required("unjudged", Rule.ListOf(SetAside(defs)), "What is not judged for the work.")
            .Required("uncovered", Rule.ListOf(Answer(defs)), "Answers that no credential is for.")
            .Required("unknownToCatalog", Rule.ListOf(Answer(defs)), "Answers that the catalog does not know.")
            .Required("nextQuestion", Rule.OrNull(NextQuestion(defs)), "What to ask the person next; null when no answer would decide anything.")
            .Required("firstPlace", FirstPlace(defs), "Whether what is unsure would change the first place.")
            .Required("experienceFirst", Rule.ListOf(ExperienceFirst(defs)), "Why experience would help more than another credential; empty for most people.")
            .Required("disagreements", Rule.ListOf(Disagreement(defs)), "Questions on which published advice differs.")
            .Required("advice", Rule.ListOf(Rule.Words()), "Both in words.")
            .Required("notes", Rule.ListOf(Rule.Words()), "What a reader should know besides.")
            .Required("sources", Rule.ListOf(Source(defs)), "The sources, in the order of the numbers in brackets.");
        return defs.Schema("report", "Recommendation report", root.Build());
    }

    public static JsonObject Weights() =>
        Enum.GetValues<Criterion>().Aggregate(new ObjectRule("Weights of criteria; 1 is as the scale says."), (rule, criterion) => rule.Present(WeightText.Of(criterion), RecommendationSchema.Weight(), $"How much the criterion {criterion} counts.")).Build();

    /// <summary>Which catalog answered.</summary>
    public static JsonObject Origin(this Definitions defs) => defs.Ref("catalog", () =>
        new ObjectRule("The catalog that answered.")
            .Required("version", Rule.Words(), "Its version, the day of its data.")
            .Required("hash", Rule.Pattern("^[0-9a-f]{64}$"), "The hash of its content.")
            .Present("overlays", Rule.SomeOf(Rule.Words()), "The overlays that lie over it; left out when there are none.")
            .Build());

    /// <summary>A text of those by which an enumeration is written in a report.</summary>
    public static JsonObject Named<T>()
        where T : struct, Enum => Rule.OneOf(Enum.GetNames<T>().Select(ReportJson.Camel));

    /// <summary>What a figure of a report rests on; left out where it rests on nothing but the profile.</summary>
    public static ObjectRule Rests(this ObjectRule rule, Definitions defs, bool always)
    {
        _ = always
            ? rule.Required("asOf", defs.Observation()).Required("confidence", defs.Confidence()).Required("sources", Sources(defs))
            : rule.Present("asOf", defs.Observation()).Present("confidence", defs.Confidence()).Present("sources", Sources(defs));
        return rule.Present("origin", Overlay(defs));
    }

    private static JsonObject Overlay(Definitions defs) =>
        defs.Ref("origin", () => Rule.Words().Described("The overlays that state it; left out for the catalog's own."));

    private static JsonObject Sources(Definitions defs) => defs.Ref("evidence", () => Rule.SomeOf(defs.SourceId()).Described("The ids of its sources."));

    private static JsonObject SetAside(Definitions defs) => defs.Ref("setAside", () =>
        new ObjectRule("A credential that is not ranked.")
            .Required("credential", defs.CredentialId())
            .Required("answers", Rule.ListOf(Answer(defs)), "The answers of the profile that it is about.")
            .Required("others", Rule.ListOf(defs.CredentialId()), "Other credentials that it is about, such as its successors.")
            .Build());

    private static JsonObject NextQuestion(Definitions defs) => defs.Ref("nextQuestion", () =>
        new ObjectRule("The question whose answer would settle most.")
            .Required("kind", Named<QuestionKind>(), "What is asked for.")
            .Present("area", defs.OwnId(), "The practice area, of experience only.")
            .Present("training", defs.OwnId(), "The training, of a training only.")
            .Required("text", Rule.Words(), "The question in words, with what its answer decides.")
            .Required("settles", Rule.ListOf(defs.CredentialId()), "What it decides about, best first.")
            .Required("touches", Rule.SomeOf(defs.CredentialId()), "What it has a part in, best first.")
            .Build());

    private static JsonObject Answer(Definitions defs) => defs.Ref("answer", () =>
        new ObjectRule("An answer of the profile.")
            .Required("kind", Named<AnswerKind>(), "What it answers.")
            .Required("id", defs.OwnId(), "What was answered.")
            .Build());

    private static JsonObject FirstPlace(Definitions defs) => defs.Ref("firstPlace", () =>
        new ObjectRule("How far the first place rests on facts of low confidence, old ones, or missing ones.")
            .Required("credential", Rule.OrNull(defs.CredentialId()), "What comes first; null when nothing is ranked.")
            .Required("withoutUnsure", Rule.OrNull(defs.CredentialId()), "What comes first without everything that is of low confidence or old.")
            .Required("isUnchanged", Rule.Bool(), "Whether the first place stays whatever is left out or filled in.")
            .Required("texts", Rule.ListOf(Rule.Words()), "The same in words.")
            .Build());

    private static JsonObject ExperienceFirst(Definitions defs) => defs.Ref("experienceFirst", () =>
        new ObjectRule("Advice to gain experience first.")
            .Required("id", defs.OwnId())
            .Required("text", defs.Text(), "What experience brings.")
            .Rests(defs, always: true)
            .Present("note", Rule.Words(), "What of it follows from the pages and what does not.")
            .Build());

    private static JsonObject Disagreement(Definitions defs) => defs.Ref("disagreement", () =>
        new ObjectRule("A question to which published advice gives several answers.")
            .Required("id", defs.OwnId())
            .Required("question", defs.Text(), "The question.")
            .Required("sides", Rule.SomeOf(defs.Ref("side", () =>
                new ObjectRule("One of the answers.")
                    .Required("credentials", Rule.SomeOf(defs.CredentialId()), "The credentials that it names.")
                    .Required("text", defs.Text(), "What it rests on.")
                    .Rests(defs, always: true)
                    .Present("note", Rule.Words(), "What of it follows from the pages and what does not.")
                    .Build())), "The answers.")
            .Build());

    public static JsonObject Source(Definitions defs) => defs.Ref("source", () =>
        new ObjectRule("A page that the report rests on.")
            .Required("id", defs.OwnId())
            .Required("publisher", defs.Text(), "Who publishes the page.")
            .Required("title", defs.Text(), "What the page is.")
            .Required("address", Rule.OrNull(defs.Address()), "Where it is; null where that was not kept.")
            .Required("asOf", defs.Observation(), "When the page said it.")
            .Present("origin", Overlay(defs))
            .Build());
}
