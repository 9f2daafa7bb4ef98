using System.Text.Json.Nodes;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Recommendations.Explanations;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>What is written about one credential of a report, and about two.</summary>
internal static class ExplanationSchema
{
    public static JsonObject Explanation()
    {
        var defs = new Definitions();
        var root = Asked("What CredentialAnswer.ToUtf8Json writes: where a credential stands for a person, and why.", defs)
            .Required("credential", defs.CredentialId())
            .Required("name", defs.Text(), "Its name.")
            .Required("issuingBody", defs.BodyId())
            .Required("place", ReportSchema.Named<Place>(), "Where it stands.")
            .Required("answer", Rule.Words(), "The same in a sentence.")
            .Present("rank", Rule.IntFrom(1), "Its place, counted from 1; left out with what follows when it is not ranked.")
            .Present("ranked", Rule.IntFrom(1), "How many are ranked.")
            .Present("score", Rule.Integer(), "The sum of the findings' points.")
            .Present("standing", Standing(), "Whether the person may sit the exam.")
            .Present("standingText", Rule.Words(), "The same in words.")
            .Present("findings", Rule.ListOf(RecommendationSchema.Finding(defs)), "What each criterion found.")
            .Present("reasons", Rule.SomeOf(Reason(defs)), "Why it is not ranked, the reason that decided first; left out when it is.")
            .Required("answers", Rule.ListOf(Spoken(defs)), "What each answer of the profile says about it.")
            .Required("eligibility", Rule.OrNull(Eligibility(defs)), "What its issuer demands; null when that is not known for the day.")
            .Required("marks", Rule.ListOf(Mark(defs)), "The marks that it would carry.")
            .Required("cost", RecommendationSchema.Cost(defs), "What it costs until the exam is passed.")
            .Required("upkeep", RecommendationSchema.Upkeep(defs), "What it takes to keep the credential.")
            .Required("sources", Rule.ListOf(ReportSchema.Source(defs)), "The sources, in the order of the numbers in brackets.");
        return defs.Schema("explanation", "Explanation of one credential", root.Build());
    }

    public static JsonObject Comparison()
    {
        var defs = new Definitions();
        var root = Asked("What RecommendationComparison.ToUtf8Json writes: what puts one ranked credential before another.", defs)
            .Required("answer", Rule.Words(), "Which comes first and what decided that, in a sentence.")
            .Required("decided", ReportSchema.Named<RankDecision>(), "What decided which comes first.")
            .Required("leader", defs.CredentialId())
            .Required("first", Side(defs), "The one that was asked about.")
            .Required("second", Side(defs), "The one that it is held against.")
            .Required("points", Rule.Integer(), "The score of the first less that of the second.")
            .Required("differences", Rule.ListOf(Difference(defs)), "What each criterion says; the points sum to the difference of the scores.")
            .Required("sources", Rule.ListOf(ReportSchema.Source(defs)), "The sources, in the order of their identifiers.");
        return defs.Schema("comparison", "Comparison of two recommendations", root.Build());
    }

    private static ObjectRule Asked(string description, Definitions defs) => new ObjectRule(description)
        .Required("catalog", defs.Origin(), "The catalog that answers.")
        .Required("asOf", defs.Day(), "The day that it answers for.")
        .Required("profile", new JsonObject { ["type"] = "object" }, "The profile as it was asked, in its own JSON form.")
        .Present("weights", ReportSchema.Weights(), "How much each criterion counts, where the person said so.");

    private static JsonObject Standing() => Rule.OneOf(Enum.GetValues<Openness>().Select(ReportJson.OpennessText));

    private static JsonObject Reason(Definitions defs) => defs.Ref("reason", () =>
        new ObjectRule("A reason why a credential is not ranked.")
            .Required("place", Rule.OneOf(Enum.GetValues<Place>().Where(place => place != Place.Ranked).Select(place => ReportJson.Camel(place.ToString()))), "Where it would put the credential by itself.")
            .Required("text", Rule.Words(), "The reason in a sentence.")
            .Required("facts", Rule.SomeOf(RecommendationSchema.Fact(defs)), "The facts that it rests on.")
            .Required("others", Rule.ListOf(defs.CredentialId()), "Other credentials that explain it, such as a successor.")
            .Build());

    private static JsonObject Spoken(Definitions defs) => defs.Ref("spokenAnswer", () =>
        new ObjectRule("An answer of the profile before the credential.")
            .Required("kind", ReportSchema.Named<AnswerKind>(), "What it answers.")
            .Required("id", Rule.Words(), "What was answered.")
            .Required("verdict", ReportSchema.Named<Verdict>(), "Whether it speaks for the credential.")
            .Required("text", Rule.Words(), "The same in a sentence.")
            .Required("fact", RecommendationSchema.Fact(defs), "What the catalog says about both.")
            .Build());

    private static JsonObject Eligibility(Definitions defs) => defs.Ref("eligibility", () =>
        Dated("What an issuer demands, judged for the person.", defs)
            .Required("known", Rule.OneOf(Enum.GetValues<DatedStanding>().Where(known => known != DatedStanding.NotKnown).Select(known => ReportJson.Camel(known.ToString()))), "How well it is known for the day.")
            .Required("tree", Node(defs), "The demand, part by part.")
            .Build());

    private static JsonObject Node(Definitions defs) => defs.Ref("judged", () =>
        new ObjectRule("A demand or a part of one, judged.")
            .Required("operator", ReportSchema.Named<RequirementOperator>(), "How what was found is held against it.")
            .Required("demand", defs.Requirement(), "What is asked.")
            .Required("needed", Rule.IntFrom(0), "How much is asked: months, hours, a level of education, members of a group, or 1.")
            .Required("found", Rule.OrNull(Rule.IntFrom(0)), "What was found, in the same unit; null when not known, and for groups.")
            .Required("outcome", ReportSchema.Named<Outcome>(), "How it came out.")
            .Present("text", Rule.Words(), "The same in words; left out for groups.")
            .Present("smallestStep", Rule.Words(), "What would meet it, where it is not met.")
            .Present("members", Rule.SomeOf(new JsonObject { ["$ref"] = "#/$defs/judged" }), "The members of a group.")
            .Build());

    private static JsonObject Mark(Definitions defs) => defs.Ref("markOutlook", () =>
        new ObjectRule("A mark that the credential would carry or may.")
            .Required("mark", defs.OwnId(), "Its letters.")
            .Required("text", Rule.Words(), "How it would go, in words.")
            .Required("isCarried", Rule.Bool(), "Whether the person carries it already.")
            .Required("until", Rule.OrNull(defs.Day()), "The first day on which time alone would have removed it; null when it does not.")
            .Required("unless", Dated("What would spare the person the mark.", defs).Required("tree", Node(defs), "The demand, part by part.").Build())
            .Required("removals", Rule.ListOf(defs.Ref("markRemoval", () =>
                new ObjectRule("A way to remove the mark.")
                    .Required("on", Rule.OrNull(defs.Day()), "The first day on which all of it would be there; null when none can be told.")
                    .Required("byTimeAlone", Rule.OrNull(defs.Day()), "The same where nothing but time is needed.")
                    .Required("isLatest", Rule.Bool(), "Whether the days may come sooner: it is not known how much is there already, and none is counted.")
                    .Required("undated", Rule.ListOf(defs.Requirement()), "What keeps it from having a day.")
                    .Required("tree", Node(defs), "What it asks, part by part.")
                    .Build())), "The ways to remove it.")
            .Present("removalFact", Dated("What the ways rest on.", defs).Build())
            .Build());

    private static ObjectRule Dated(string description, Definitions defs) => new ObjectRule(description)
        .Rests(defs, always: true)
        .Required("from", Rule.OrNull(defs.Day()), "The first day on which it is valid, where a source states it.")
        .Required("until", Rule.OrNull(defs.Day()), "The last day on which it is valid, where a source states it.");

    private static JsonObject Side(Definitions defs) => defs.Ref("side", () =>
        new ObjectRule("One of both.")
            .Required("credential", defs.CredentialId())
            .Required("rank", Rule.IntFrom(1), "Its place, counted from 1.")
            .Required("score", Rule.Integer(), "The sum of the findings' points.")
            .Required("standing", Standing(), "Whether the person may sit the exam.")
            .Build());

    private static JsonObject Difference(Definitions defs) => defs.Ref("difference", () =>
        new ObjectRule("What one criterion says about both.")
            .Required("criterion", ReportSchema.Named<Criterion>(), "The criterion.")
            .Required("points", Rule.Integer(), "The points of the first less those of the second.")
            .Required("first", Rule.OrNull(RecommendationSchema.Finding(defs)), "What was found for the first; null when there was nothing to judge.")
            .Required("second", Rule.OrNull(RecommendationSchema.Finding(defs)), "What was found for the second; null when there was nothing to judge.")
            .Build());
}
