using System.Text.Json.Nodes;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Advisor.Listing;

// What list, show and compare say of every credential alike. The status is that of the day asked about.
internal sealed record CredentialRow(string Id, string Name, string IssuingBody, string Level, string Status, bool Recommendable, string? Origin)
{
    public const string NotKnown = "unknown";

    public static string[] Levels { get; } = [.. Enum.GetValues<CredentialLevel>().Select(Words.Kebab), NotKnown];

    public static string[] Statuses { get; } = [.. Enum.GetValues<CredentialStanding>().Select(Words.Kebab), NotKnown];

    public static CredentialRow Of(Credential credential, CatalogView view) => new(
        credential.Id.ToString(),
        credential.Name,
        credential.IssuingBody.ToString(),
        credential.Level is { } level ? Words.Kebab(level.Value) : NotKnown,
        view.At(credential.Status).Fact is { } status ? Words.Kebab(status.Value.Standing) : NotKnown,
        credential.IsRecommendable,
        credential.Evidence.Origin);

    public void AddTo(JsonObject json)
    {
        json["id"] = Id;
        json["name"] = Name;
        json["issuingBody"] = IssuingBody;
        json["level"] = Level;
        json["status"] = Status;
        json["recommendable"] = Recommendable;
        if (Origin is not null)
        {
            json["origin"] = Origin;
        }
    }
}
