using System.Text.Json.Nodes;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Advisor.Listing;

// How a credential fits what was asked for. Judged is what the catalog judges the fit with: what was asked for, a part of it, or something wider.
internal sealed record FoundFit(string Asked, string Judged, FitLevel Level)
{
    // As the engine looks: a judgement of the setting itself decides; without one the best of any part of it; without that the nearest wider one.
    // Null when nothing is judged, or it is judged not to suit.
    public static FoundFit? With(WorkSetting setting, Credential credential, CertificationCatalog catalog)
    {
        var fits = credential.Fits.Settings.ToDictionary(fit => fit.Target);
        var found = fits.GetValueOrDefault(setting.Id)
            ?? fits.Values
                .Where(fit => Above(fit.Target, catalog).Contains(setting.Id))
                .OrderByDescending(fit => fit.Level)
                .ThenBy(fit => fit.Target)
                .FirstOrDefault()
            ?? Above(setting.Id, catalog).Select(wider => fits.GetValueOrDefault(wider)).FirstOrDefault(fit => fit is not null);
        return found is null or { Level: FitLevel.Unsuitable } ? null : new(setting.Id.ToString(), found.Target.ToString(), found.Level);
    }

    public static FoundFit? With(Role role, Credential credential) =>
        credential.Fits.Roles.FirstOrDefault(fit => fit.Target == role.Id) is { Level: not FitLevel.Unsuitable } found
            ? new(role.Id.ToString(), role.Id.ToString(), found.Level)
            : null;

    public JsonObject ToJson() => new() { ["asked"] = Asked, ["judged"] = Judged, ["fit"] = Words.Kebab(Level) };

    public override string ToString() => Judged == Asked ? Words.Of(Level) : $"{Words.Of(Level)} ({Judged})";

    private static IEnumerable<WorkSettingId> Above(WorkSettingId id, CertificationCatalog catalog)
    {
        for (var parent = catalog.WorkSettings.Get(id).Parent; parent is { } above; parent = catalog.WorkSettings.Get(above).Parent)
        {
            yield return above;
        }
    }
}
