using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>What is ranked can be earned by this person for this work; whatever is not has one place that says why.</summary>
public sealed class SuitabilityLawTests : ReportLawTests
{
    private const int SamplesOfAPair = 3;

    [Property(MaxTest = 600, EndSize = HighestSeed)]
    public void Nothing_is_ranked_that_is_held_stands_below_what_is_held_takes_nobody_or_is_merely_known(int seed) => NothingOutOfPlace(Report(seed));

    [Property(MaxTest = 600, EndSize = HighestSeed)]
    public void Nothing_is_ranked_that_does_not_suit_the_role_the_settings_or_the_specialty(int seed) => EverythingSuits(Report(seed));

    [Property(MaxTest = 600, EndSize = HighestSeed)]
    public void Whatever_could_be_ranked_has_one_place(int seed) => EverythingHasOnePlace(Report(seed));

    [Fact]
    public void The_same_holds_for_every_setting_and_role_of_the_shipped_catalog()
    {
        var catalog = CertificationCatalog.Shipped;
        foreach (var setting in catalog.WorkSettings.Ids)
        {
            foreach (var role in catalog.Roles.Ids)
            {
                foreach (var profile in Samples(setting, role))
                {
                    var report = Engine(0).Recommend(profile);
                    NothingOutOfPlace(report);
                    EverythingSuits(report);
                    EverythingHasOnePlace(report);
                }
            }
        }
    }

    // The pair by itself, and with experience, goals and what else a person may say.
    private static IEnumerable<CandidateProfile> Samples(WorkSettingId setting, RoleId role)
    {
        yield return new CandidateProfile { WorkSettings = [setting], Role = role };
        var dice = new Dice(HashOf($"{setting} {role}"));
        for (var sample = 0; sample < SamplesOfAPair; sample++)
        {
            var other = GeneratedProfile.Of(CertificationCatalog.Shipped, dice.Below(HighestSeed));
            yield return new CandidateProfile
            {
                WorkSettings = [setting, .. dice.OneIn(3) ? other.WorkSettings.Remove(setting) : []],
                Role = role,
                Specialty = other.Specialty,
                ExperienceMonths = dice.Below(120),
                Qualifications = other.Qualifications,
                Goals = other.Goals,
            };
        }
    }

    private static int HashOf(string text) => text.Aggregate(17, (hash, c) => unchecked((hash * 31) + c));

    private static RecommendationReport Report(int seed)
    {
        var engine = Engine(seed);
        return engine.Recommend(GeneratedProfile.Of(engine.View.Catalog, seed));
    }

    private static void NothingOutOfPlace(RecommendationReport report)
    {
        var held = report.Profile.Qualifications.Credentials ?? [];
        Assert.Equal(held.Order(), report.Held.Select(aside => aside.Credential.Id).Order());
        foreach (var credential in report.Recommendations.Select(one => one.Credential))
        {
            Assert.DoesNotContain(credential.Id, held);
            Assert.DoesNotContain(credential.SupersededBy?.Value ?? [], above => held.Contains(above));
            Assert.True(IsOffered(credential, report.View), $"{credential.Id} takes nobody.");
            Assert.True(credential.IsRecommendable, $"{credential.Id} is merely known.");
        }
    }

    private static void EverythingSuits(RecommendationReport report)
    {
        var profile = report.Profile;
        foreach (var credential in report.Recommendations.Select(one => one.Credential))
        {
            var asked = $"{credential.Id} for {string.Join(", ", profile.WorkSettings)} as {profile.Role}, {profile.Specialty}";
            if (profile.RequiredCredentials is CredentialRequirement demanded && demanded.Credential == credential.Id)
            {
                // An employer's demand by the letters counts more than what is usual.
                continue;
            }

            Assert.True(profile.Role is not { } role || Fit(credential.Fits.Roles, role) >= FitLevel.Possible, asked);
            Assert.True(
                profile.WorkSettings.IsEmpty
                || IsForARoleAlone(credential, profile)
                || profile.WorkSettings.Any(setting => SettingFit(credential, setting, report.View.Catalog) >= FitLevel.Possible),
                asked);
            Assert.True(
                profile.Specialty is not { } specialty
                || !report.View.Catalog.Specialties.TryGet(specialty, out _)
                || credential.Fits.Specialties.All(fit => fit.Level != FitLevel.Primary)
                || Fit(credential.Fits.Specialties, specialty) >= FitLevel.Possible,
                asked);
        }
    }

    private static void EverythingHasOnePlace(RecommendationReport report)
    {
        var places = report.Recommendations.Select(one => (List: "ranked", one.Credential.Id))
            .Concat(SetAsides(report).Select(aside => (aside.List, aside.Aside.Credential.Id)))
            .ToLookup(place => place.Id, place => place.List);
        Assert.DoesNotContain(places, place => place.Count() > 1);
        Assert.DoesNotContain(report.View.Catalog.Credentials, credential => credential.IsRecommendable && IsOffered(credential, report.View) && !places.Contains(credential.Id));
    }

    // Such as a privacy officer's, which is judged for no setting at all and at home wherever the stated role is.
    private static bool IsForARoleAlone(Credential credential, CandidateProfile profile) => profile.Role is not null && credential.Fits.Settings.IsEmpty;

    private static bool IsOffered(Credential credential, CatalogView view) => view.At(credential.Status).Fact is not { } status || status.Value.Standing == CredentialStanding.Active;

    private static FitLevel? Fit<TId>(IEnumerable<Fit<TId>> fits, TId target)
        where TId : struct, Certification.Facts.IIdentifier<TId> => fits.SingleOrDefault(fit => fit.Target.Equals(target))?.Level;

    // The fit with the setting itself, or else the best with a part of it, or else that with the nearest wider one.
    private static FitLevel? SettingFit(Credential credential, WorkSettingId asked, CertificationCatalog catalog)
    {
        var fits = credential.Fits.Settings;
        var parts = fits.Where(fit => Path(fit.Target, catalog).Contains(asked)).Select(fit => (FitLevel?)fit.Level).ToArray();
        return Fit(fits, asked) ?? parts.Max() ?? Path(asked, catalog).Select(wider => Fit(fits, wider)).FirstOrDefault(fit => fit is not null);
    }

    private static IEnumerable<WorkSettingId> Path(WorkSettingId? setting, CertificationCatalog catalog) =>
        setting is { } id ? Path(catalog.WorkSettings.Get(id).Parent, catalog).Prepend(id) : [];
}
