using System.Text.Json.Nodes;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Advisor.Listing;

// One line of the list. The status is that of the day asked about.
internal sealed record CredentialRow(string Id, string Name, string Body, string Level, string Status, bool Recommendable)
{
    public const string NotKnown = "unknown";

    public static CredentialRow Of(Credential credential, CatalogView view) => new(
        credential.Id.ToString(),
        credential.Name,
        credential.IssuingBody.ToString(),
        credential.Level is { } level ? Words.Kebab(level.Value) : NotKnown,
        view.At(credential.Status).Fact is { } status ? Words.Kebab(status.Value.Standing) : NotKnown,
        credential.IsRecommendable);

    public JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["name"] = Name,
        ["issuingBody"] = Body,
        ["level"] = Level,
        ["status"] = Status,
        ["recommendable"] = Recommendable,
    };
}
