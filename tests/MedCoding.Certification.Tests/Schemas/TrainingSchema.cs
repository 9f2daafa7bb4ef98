using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs.Reading;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>Trainings and study material.</summary>
internal static class TrainingSchema
{
    private const int Most = 100_000;

    public static JsonObject Training(this Definitions defs) => defs.Ref("training", () =>
        new ObjectRule("A course, programme or degree.", defs.IsOverlay)
            .Key("id", defs.OwnId(), "Its identifier, as requirements name it.")
            .Required("name", defs.Text(), "What it is called.")
            .Required("kind", Rule.OneOf(TrainingReader.Kinds), "What it is.")
            .Optional("provider", defs.BodyId(), "The body that offers it; null for others.")
            .List("prepares", defs.CredentialId(), "The credentials that it prepares for.")
            .Evidence(defs)
            .List("hours", defs.Fact("Range", defs.Range), "How many hours it takes.")
            .List("months", defs.Fact("Range", defs.Range), "How many months it takes.")
            .List("credits", defs.Fact("Range", defs.Range), "How many credits it has.")
            .List("price", defs.Fact("PriceRange", defs.PriceRange), "What it costs.")
            .List("statements", defs.Statement(), "Rules that are prose.")
            .Build());

    public static JsonObject Material(this Definitions defs) => defs.Ref("material", () =>
        new ObjectRule("A code book or other study material.", defs.IsOverlay)
            .Key("id", defs.OwnId())
            .Required("name", defs.Text(), "What it is called.")
            .Required("kind", Rule.OneOf(TrainingReader.MaterialKinds), "What it is.")
            .Optional("publisher", defs.Text(), "Who publishes it; null where any publisher's will do.")
            .Optional("codeSet", defs.CodeSetId(), "The code set that it holds; null for none.")
            .Optional("edition", defs.YearNumber(), "The year of the edition; null for none.")
            .List("credentials", defs.CredentialId(), "The credentials that it is for.")
            .Evidence(defs)
            .List("price", defs.Fact("PriceRange", defs.PriceRange), "What it costs.")
            .List("statements", defs.Statement(), "Rules that are prose.")
            .Build());

    private static JsonObject Range(this Definitions defs) => defs.Ref("range", () =>
        new ObjectRule("From a number to a number.")
            .Required("min", Rule.Number(0, Most), "The lower number.")
            .Required("max", Rule.Number(0, Most), "The upper number, not below the lower one.")
            .Build());

    private static JsonObject PriceRange(this Definitions defs) => defs.Ref("priceRange", () =>
        new ObjectRule("From a price to a price.")
            .Required("lowUsd", defs.Money(), "The lower price.")
            .Required("highUsd", defs.Money(), "The upper price, not below the lower one.")
            .Build());
}
