using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs.Reading;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>Prices.</summary>
internal static class PriceSchema
{
    private static readonly string Membership = TextOf(null);
    private static readonly string Exam = TextOf(FeeKind.Exam);
    private static readonly string Maintenance = TextOf(FeeKind.Maintenance);

    public static JsonObject Price(this Definitions defs) => defs.Ref("price", () =>
        new ObjectRule("What a body asks for something. Entries of one kind, audience, attempts, times and period are one price at different times.")
            .Required("issuingBody", defs.BodyId(), "Who asks it.")
            .Required("kind", Rule.OneOf(PriceReader.Kinds), "What it is paid for.")
            .Required("audience", Rule.OneOf(PriceReader.Audiences), "Whom it is for.")
            .Optional("attempts", Rule.Int(1, 10), "How many attempts at the exam it buys; left out for one.")
            .Optional("times", Rule.Int(1, 100), "How often it is paid on the way, as for an exam in parts; left out for once.")
            .Optional("period", defs.Period(), "What one payment of membership or maintenance buys.")
            .List("credentials", defs.CredentialId(), "The credentials of the body that it is for; left out when it is the same for all.")
            .Required("amounts", defs.Dated("Money", defs.Money), "The price over time.")
            .Present("note", defs.Note())
            .Also(
                Rule.When("kind", [Membership, Maintenance],
                    Rule.With(Rule.Members(("period", new JsonObject { ["type"] = "string" })), "required", Rule.Array("period")),
                    Rule.Members(("period", Rule.Null()))),
                Rule.When("kind", [Membership], Rule.Members(("credentials", new JsonObject { ["type"] = "array", ["maxItems"] = 0 }))),
                Rule.When("kind", PriceReader.Kinds.Select(kind => kind.Item1).Where(text => text != Membership && text != Exam),
                    Rule.Members(("attempts", Rule.OrNull(Rule.With(new JsonObject { ["type"] = "integer" }, "maximum", 1))))))
            .Build());

    private static string TextOf(FeeKind? kind) => PriceReader.Kinds.Single(pair => pair.Item2 == kind).Item1;
}
