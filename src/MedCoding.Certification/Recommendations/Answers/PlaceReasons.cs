using System.Collections.Immutable;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>Every reason why a selection does not rank a credential, the weightiest first: that one alone decided.</summary>
internal static class PlaceReasons
{
    public static ImmutableArray<PlaceReason> Of(Selection selection, int at)
    {
        var compiled = selection.Catalog.Credentials[at];
        return [.. OfPerson(selection, compiled).Concat(OfCredential(selection, compiled)).Concat(OfWork(selection, at)).OrderBy(reason => reason.Place)];
    }

    private static IEnumerable<PlaceReason> OfPerson(Selection selection, CompiledCredential compiled)
    {
        if (selection.Qualifications.Credentials is not { } held)
        {
            yield break;
        }

        var id = compiled.Credential.Id;
        if (held.Contains(id))
        {
            yield return new(Place.Held, [new(FactKind.Held, 1, id.ToString(), null)], []);
        }

        if (compiled.Credential.SupersededBy is { } above && above.Value.Where(held.Contains).Take(1).ToImmutableArray() is [var first] others)
        {
            yield return new(Place.SupersededByHeld, [new(FactKind.SupersededBy, 1, first.ToString(), above.Evidence)], others);
        }
    }

    private static IEnumerable<PlaceReason> OfCredential(Selection selection, CompiledCredential compiled)
    {
        var credential = compiled.Credential;
        if (credential.Introduced is { } introduced && introduced.Value > selection.Catalog.View.Date.Year)
        {
            yield return new(Place.YetToCome, [new(FactKind.Introduced, introduced.Value, null, introduced.Evidence)], []);
        }

        if (compiled.Status is { Standing: not CredentialStanding.Active } status)
        {
            yield return new(
                Place.Retired,
                [new(FactKind.Status, (long)status.Standing, null, compiled.StandingRead.Evidence)],
                status.Successor is { } successor ? [successor] : []);
        }

        if (!credential.IsRecommendable)
        {
            yield return new(Place.Outside, [new(FactKind.Recommendable, 0, null, credential.Evidence)], []);
        }
    }

    // Whether the work suits it is asked by the same columns as for all, and not at all for what an employer demands by its letters.
    private static IEnumerable<PlaceReason> OfWork(Selection selection, int at)
    {
        var compiled = selection.Catalog.Credentials[at];
        var profile = selection.Profile;
        if (profile.RequiredCredentials is { } demand && Demands(demand, compiled.Credential.Id))
        {
            yield break;
        }

        if (selection.Specialty is { } specialty && compiled.Focus is { } focus && compiled.Specialty(specialty) is var stated && !Reaches(stated))
        {
            yield return new(Place.WrongSpecialty, [stated, focus], []);
        }

        if (profile.Role is { } role && compiled.Role(role) is var suited && !Reaches(suited))
        {
            yield return new(suited.Kind == FactKind.Unjudged ? Place.UnjudgedRole : Place.WrongRole, [suited], []);
        }

        if (profile.WorkSettings is { IsEmpty: false } settings
            && !compiled.IsAtHomeFor(profile)
            && settings.Select(compiled.Setting).ToImmutableArray() is var fits
            && !fits.Any(Reaches))
        {
            yield return new(fits.Any(fit => fit.Kind == FactKind.Unjudged) ? Place.UnjudgedSettings : Place.WrongSettings, fits, []);
        }
    }

    private static bool Reaches(FactRead fit) => FitCode.Reaches(FitCode.Of(fit), FitLevel.Possible);

    private static bool Demands(Requirement demand, CredentialId id) => demand switch
    {
        RequirementGroup group => group.Members.Any(member => Demands(member, id)),
        CredentialRequirement holds => holds.Credential == id,
        _ => false,
    };
}
