using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs.Reading;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Recommendations.Explanations;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>One recommendation of a report.</summary>
internal static class RecommendationSchema
{
    public static JsonObject Recommendation(this Definitions defs) => defs.Ref("recommendation", () =>
        new ObjectRule("A credential that is recommended, and why.")
            .Required("rank", Rule.IntFrom(1), "Its place, counted from 1.")
            .Required("credential", defs.CredentialId())
            .Required("name", defs.Text(), "Its name.")
            .Required("issuingBody", defs.BodyId())
            .Required("score", Rule.Integer(), "The sum of the findings' points.")
            .Required("standing", Rule.OneOf(Enum.GetValues<Openness>().Select(ReportJson.OpennessText)), "Whether the person may sit the exam.")
            .Required("standingText", Rule.Words(), "The same in words.")
            .Required("dependsOn", Rule.ListOf(defs.Requirement()), "The unknown demands that decide.")
            .Required("missing", Rule.ListOf(defs.Requirement()), "The demands that are not met, each as the smallest step that would meet it.")
            .Required("marks", Rule.ListOf(defs.Ref("mark", () => defs.OwnId().Described("A mark that the credential would carry."))), "The marks that it would carry.")
            .Required("beforeYouDecide", Rule.ListOf(Rule.Words()), "What is missing or open, in words.")
            .Required("findings", Rule.ListOf(Finding(defs)), "What each criterion found.")
            .Required("cost", Cost(defs), "What it costs until the exam is passed.")
            .Required("upkeep", Upkeep(defs), "What it takes to keep the credential; shown, not scored.")
            .Required("certainty", Rule.Words(), "How sure the answer is, in words.")
            .Build());

    public static JsonObject Finding(Definitions defs) => defs.Ref("finding", () =>
        new ObjectRule("What a criterion found.")
            .Required("criterion", ReportSchema.Named<Criterion>(), "The criterion.")
            .Required("verdict", ReportSchema.Named<Verdict>(), "For, against, neither, or open.")
            .Required("points", Rule.Integer(), "The points that it gives: its part of the score.")
            .Present("scalePoints", Rule.Integer(), "The points on the criterion's scale, where a weight changes them.")
            .Present("weight", Weight(), "The weight that changes them.")
            .Required("text", Rule.Words(), "The finding in a sentence.")
            .Required("facts", Rule.SomeOf(Fact(defs)), "The facts that it read.")
            .Build());

    /// <summary>How much a criterion counts; 1 is as its scale says.</summary>
    public static JsonObject Weight() => Rule.Number(0, (decimal)CriterionWeights.Most / CriterionWeights.Usual);

    public static JsonObject Fact(Definitions defs) => defs.Ref("fact", () =>
        new ObjectRule("A fact that a criterion read.")
            .Required("kind", ReportSchema.Named<FactKind>(), "What it is.")
            .Required("number", Rule.Integer(), "Its value as a number.")
            .Present("subject", Rule.Words(), "What it is about, where it is about something.")
            .Rests(defs, always: false)
            .Build());

    public static JsonObject Cost(Definitions defs) => defs.Ref("cost", () =>
        new ObjectRule("An estimate of what something costs.")
            .Required("totalUsd", Rule.OrNull(defs.Money()), "The sum, in US dollars; null where it is not known.")
            .Required("items", Rule.ListOf(defs.Ref("costItem", () =>
                new ObjectRule("A part of the sum.")
                    .Required("name", Rule.Words(), "What is paid for.")
                    .Required("usd", defs.Money(), "US dollars.")
                    .Rests(defs, always: true)
                    .Build())), "The parts of the sum.")
            .Required("notIncluded", Rule.ListOf(Rule.Words()), "What the sum leaves out.")
            .Build());

    public static JsonObject Upkeep(Definitions defs) => defs.Ref("upkeep", () =>
        new ObjectRule("What it takes to keep a credential.")
            .Required("years", Rule.IntFrom(1), "For how many years.")
            .Required("renewal", Rule.OrNull(Renewal(defs)), "The rule of the renewal; null where it is not known.")
            .Required("cost", Cost(defs), "What it costs.")
            .Build());

    private static JsonObject Renewal(Definitions defs) => defs.Ref("renewal", () =>
        new ObjectRule("The rule of the renewal.")
            .Required("cycle", defs.Period(), "How long a cycle lasts.")
            .Required("by", Rule.OneOf(CredentialReader.RenewalMethods), "By what it is renewed.")
            .Required("ceus", Rule.OrNull(Rule.IntFrom(0)), "Units in all; null where that is not known.")
            .Required("specificCeus", Rule.OrNull(Rule.IntFrom(0)), "Units in its own subject; null where that is not known.")
            .Required("parts", Rule.ListOf(defs.Ref("ceuPart", () =>
                new ObjectRule("A part of the units that is of a certain kind.")
                    .Required("kind", Rule.Words(), "The kind.")
                    .Required("ceus", Rule.IntFrom(1), "How many units.")
                    .Build())), "Parts of the units that are of a certain kind.")
            .Rests(defs, always: true)
            .Build());
}
