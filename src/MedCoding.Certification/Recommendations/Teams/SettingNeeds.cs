using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>What a team needs to work in a setting: somebody who holds a credential that the catalog judges to be a primary fit for it.</summary>
/// <remarks>The judged fit is the one that answers for the setting, as for a person: its own, that of a part, or that of a wider setting. Where no primary one can be earned any
/// more, good ones do as well. A retired one counts for whoever holds it.</remarks>
internal static class SettingNeeds
{
    /// <summary>The need; <see langword="null"/> when the catalog judges no credential primary or good for the setting.</summary>
    public static TeamNeed? Of(WorkSettingId setting, CompiledCatalog team)
    {
        var fits = team.Credentials
            .Where(compiled => compiled.OwnPlace != Place.YetToCome && !RequirementParser.IsReserved(compiled.Credential.Id.ToString()))
            .Select(compiled => (compiled, Fit: FitCode.Of(compiled.Setting(setting))))
            .Where(one => FitCode.Reaches(one.Fit, FitLevel.Good))
            .ToArray();
        var primary = fits.Where(one => FitCode.Reaches(one.Fit, FitLevel.Primary)).ToArray();
        var chosen = primary.Any(one => one.compiled.OwnPlace != Place.Retired) ? primary : fits;
        return chosen.Length == 0 ? null : new TeamNeed(Requirement.Any(chosen.Select(one => new CredentialRequirement(one.compiled.Credential.Id))), 1);
    }
}
