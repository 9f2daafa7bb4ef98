using System.Text.Json.Nodes;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Advisor.Listing;

// How a credential fits what was asked for. Judged is what the catalog judges the fit with: what was asked for, a part of it, or something wider.
internal sealed record FoundFit(string Asked, string Judged, FitLevel Level)
{
    // Null when nothing is judged, or it is judged not to suit.
    public static FoundFit? With(WorkSetting setting, Credential credential, CertificationCatalog catalog) =>
        catalog.FitWith(credential, setting.Id) is { Fit: { Level: not FitLevel.Unsuitable } found } ? new(setting.Id.ToString(), found.Target.ToString(), found.Level) : null;

    public static FoundFit? With(Role role, Credential credential) =>
        credential.Fits.Roles.FirstOrDefault(fit => fit.Target == role.Id) is { Level: not FitLevel.Unsuitable } found
            ? new(role.Id.ToString(), role.Id.ToString(), found.Level)
            : null;

    public JsonObject ToJson() => new() { ["asked"] = Asked, ["judged"] = Judged, ["fit"] = Words.Kebab(Level) };

    public override string ToString() => Judged == Asked ? Words.Of(Level) : $"{Words.Of(Level)} ({Judged})";
}
