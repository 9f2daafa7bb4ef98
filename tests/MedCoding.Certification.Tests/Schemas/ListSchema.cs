using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs.Reading;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>What <c>medcoding list --format json</c> writes.</summary>
internal static class ListSchema
{
    private const string NotKnown = "unknown";

    public static JsonObject List()
    {
        var defs = new Definitions();
        var root = new ObjectRule("What 'medcoding list --format json' writes: credentials of the catalog, all or those that were asked for.")
            .Required("catalog", defs.Origin(), "The catalog that answers.")
            .Required("asOf", defs.Day(), "The day that it answers for.")
            .Required("credentials", Rule.ListOf(Credential(defs)), "The credentials that were asked for.");
        return defs.Schema("list", "List of credentials", root.Build());
    }

    private static JsonObject Credential(Definitions defs) => defs.Ref("credential", () =>
        new ObjectRule("A credential.")
            .Required("id", defs.CredentialId())
            .Required("name", defs.Text(), "Its name.")
            .Required("issuingBody", defs.BodyId())
            .Required("level", Rule.OneOf(VocabularyReader.Levels.Select(level => level.Item1).Append(NotKnown)), "Its level.")
            .Required("status", Rule.OneOf(CredentialReader.Standings.Select(standing => standing.Item1).Append(NotKnown)), "Whether it is offered on that day.")
            .Required("recommendable", Rule.Bool(), "Whether it takes part in recommendations.")
            .Present("origin", Rule.Words(), "The overlays that state it; left out for the catalog's own.")
            .Present("settingFits", Rule.SomeOf(Fit(defs)), "How it suits the work settings that were asked for.")
            .Present("roleFits", Rule.SomeOf(Fit(defs)), "How it suits the roles that were asked for.")
            .Build());

    private static JsonObject Fit(Definitions defs) => defs.Ref("fit", () =>
        new ObjectRule("How a credential suits what was asked for.")
            .Required("asked", defs.OwnId(), "What was asked for.")
            .Required("judged", defs.OwnId(), "What the catalog judges: the same, a part of it, or something wider.")
            .Required("fit", Rule.OneOf(CredentialReader.FitLevels.Where(level => level.Item2 != FitLevel.Unsuitable)), "How well it suits.")
            .Build());
}
