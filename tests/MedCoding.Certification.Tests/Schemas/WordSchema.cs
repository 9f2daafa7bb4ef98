using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>Texts, addresses, amounts and identifiers. What the shipped catalog names is shown as an example, as any other catalog may name more.</summary>
internal static class WordSchema
{
    private const string IdPattern = "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$";
    private const int LongestId = 60;

    private static readonly CertificationCatalog Shipped = CertificationCatalog.Shipped;

    public static JsonObject Text(this Definitions defs) =>
        defs.Ref("text", () => Rule.Text().Described("A text that is not blank and has no blank at its ends."));

    public static JsonObject Address(this Definitions defs) => defs.Ref("address", () =>
        Rule.Pattern(@"^[Hh][Tt][Tt][Pp][Ss]?://[^\s/?#]+([/?#]([\s\S]*\S)?)?$").Described("An absolute http or https address."));

    public static JsonObject Money(this Definitions defs) => defs.Ref("money", () =>
        Rule.With(Rule.Number(0, 10_000_000), "multipleOf", 0.01m).Described("US dollars, with two decimals at most."));

    /// <summary>An identifier that the entry itself has.</summary>
    public static JsonObject OwnId(this Definitions defs) =>
        defs.Ref("id", () => Id([]).Described("An identifier: letters, digits and single hyphens between them, 60 at most. It is used once in a catalog."));

    public static JsonObject SourceId(this Definitions defs) =>
        defs.Ref("sourceId", () => Id([]).Described("A source, by its id."));

    public static JsonObject CodeSetId(this Definitions defs) => defs.IdOf("codeSet", "A code set", Shipped.CodeSets.Ids);

    public static JsonObject AreaId(this Definitions defs) => defs.IdOf("practiceArea", "A practice area", Shipped.PracticeAreas.Ids);

    public static JsonObject SettingId(this Definitions defs) => defs.IdOf("workSetting", "A work setting", Shipped.WorkSettings.Ids);

    public static JsonObject RoleId(this Definitions defs) => defs.IdOf("role", "A role", Shipped.Roles.Ids);

    public static JsonObject SpecialtyId(this Definitions defs) => defs.IdOf("specialty", "A specialty", Shipped.Specialties.Ids);

    public static JsonObject GoalId(this Definitions defs) => defs.IdOf("goal", "A goal", Shipped.Goals.Ids);

    public static JsonObject BodyId(this Definitions defs) => defs.IdOf("issuingBody", "An issuing body", Shipped.IssuingBodies.Ids);

    public static JsonObject CredentialId(this Definitions defs) => defs.IdOf("credential", "A credential", Shipped.Credentials.Ids);

    public static JsonObject MarkId(this Definitions defs) => defs.IdOf("designation", "A mark", Shipped.Designations.Ids);

    private static JsonObject IdOf<T>(this Definitions defs, string name, string what, IEnumerable<T> shipped) => defs.Ref($"{name}Id", () =>
        Id(shipped.Select(id => id!.ToString()!).Order(StringComparer.Ordinal)).Described($"{what} of the catalog, by its id; the examples are those that are shipped."));

    /// <summary>A text that is shaped like an identifier and names nothing of the catalog.</summary>
    public static JsonObject LikeAnId(params string[] examples) => Id(examples);

    private static JsonObject Id(IEnumerable<string> examples)
    {
        string[] shown = [.. examples];
        var rule = Rule.With(Rule.Pattern(IdPattern), "maxLength", LongestId);
        return shown.Length == 0 ? rule : Rule.With(rule, "examples", Rule.Array(shown));
    }
}
