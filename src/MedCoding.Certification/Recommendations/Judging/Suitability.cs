using System.Buffers;
using System.Collections.Immutable;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>Whether credentials come into question for the person at all, before any points: naming something unfit with confidence is the one wrong answer.</summary>
/// <remarks>Judged for each credential by itself, so that what else is in the catalog never decides whether it is ranked.</remarks>
internal static class Suitability
{
    // How a credential stands to the stated settings; the greatest over all of them counts.
    private const byte Unfit = 0;
    private const byte Unjudged = 1;
    private const byte Fit = 2;

    /// <summary>Where every credential ends up, in the order of the columns.</summary>
    public static Place[] PlacesFor(Selection selection)
    {
        var catalog = selection.Catalog;
        var profile = selection.Profile;
        var places = new Place[catalog.Places.Length];
        var settings = ArrayPool<byte>.Shared.Rent(places.Length);
        JudgeSettings(selection, settings.AsSpan(0, places.Length));
        var specialty = selection.Specialty is { } stated ? catalog.Specialties.Of(stated) : [];
        var role = profile.Role is { } asked ? catalog.Roles.Of(asked) : [];
        for (var at = 0; at < places.Length; at++)
        {
            places[at] = catalog.Places[at] != Place.Ranked ? catalog.Places[at]
                : !specialty.IsEmpty && catalog.HasFocus[at] && !FitCode.Reaches(specialty[at], FitLevel.Possible) ? Place.WrongSpecialty
                : !role.IsEmpty && !FitCode.Reaches(role[at], FitLevel.Possible) ? (role[at] == FitCode.Unjudged ? Place.UnjudgedRole : Place.WrongRole)
                : settings[at] == Fit || (!role.IsEmpty && !catalog.IsJudgedForSettings[at]) ? Place.Ranked
                : settings[at] == Unjudged ? Place.UnjudgedSettings : Place.WrongSettings;
        }

        ArrayPool<byte>.Shared.Return(settings);
        RankDemanded(places, profile.RequiredCredentials, catalog);
        SetAsideHeld(places, selection.Qualifications.Credentials ?? [], catalog);
        return places;
    }

    private static void JudgeSettings(Selection selection, Span<byte> settings)
    {
        var stated = selection.Profile.WorkSettings;
        settings.Fill(stated.IsEmpty ? Fit : Unfit);
        foreach (var setting in stated)
        {
            var fits = selection.Catalog.Settings.Of(setting);
            for (var at = 0; at < settings.Length; at++)
            {
                settings[at] = Math.Max(settings[at], FitCode.Reaches(fits[at], FitLevel.Possible) ? Fit : fits[at] == FitCode.Unjudged ? Unjudged : Unfit);
            }
        }
    }

    // What an employer demands by its letters comes into question, whatever is usual.
    private static void RankDemanded(Place[] places, Requirement? demand, CompiledCatalog catalog)
    {
        switch (demand)
        {
            case RequirementGroup group:
                foreach (var member in group.Members)
                {
                    RankDemanded(places, member, catalog);
                }

                break;
            case CredentialRequirement holds when catalog.PlaceOf(holds.Credential) is >= 0 and var at && catalog.Places[at] == Place.Ranked:
                places[at] = Place.Ranked;
                break;
        }
    }

    private static void SetAsideHeld(Place[] places, ImmutableArray<CredentialId> held, CompiledCatalog catalog)
    {
        if (held.IsEmpty)
        {
            return;
        }

        foreach (var (at, above) in catalog.Superseded)
        {
            if (places[at] != Place.YetToCome && AnyHeld(above, held))
            {
                places[at] = Place.SupersededByHeld;
            }
        }

        foreach (var id in held)
        {
            if (catalog.PlaceOf(id) is >= 0 and var at && places[at] != Place.YetToCome)
            {
                places[at] = Place.Held;
            }
        }
    }

    private static bool AnyHeld(ImmutableArray<CredentialId> above, ImmutableArray<CredentialId> held)
    {
        foreach (var id in above)
        {
            if (held.Contains(id))
            {
                return true;
            }
        }

        return false;
    }
}
