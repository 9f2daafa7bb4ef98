using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Recommendations.Fingerprints;

/// <summary>Demands with every kind of part, and people to judge them for.</summary>
internal static class GeneratedDemand
{
    private const int Deepest = 3;

    public static string Text(CertificationCatalog catalog, Dice dice, int depth = 0) => dice.Below(depth >= Deepest ? 8 : 12) switch
    {
        0 or 8 => dice.Of([.. catalog.Credentials.Ids]).ToString(),
        1 => dice.Of("any(A1)", "any(coding)", "any(B1, billing)"),
        2 => $"experience({dice.Of([.. catalog.PracticeAreas.Ids])}) >= {dice.Of("6m", "2y", "30m", "1y")}",
        3 => $"experience({dice.Of([.. catalog.PracticeAreas.Ids])}, {dice.Of([.. catalog.WorkSettings.Ids])}) >= {dice.Of("9m", "1y")}",
        4 => dice.Of("education >= associate", "education >= bachelor and him", "education >= high-school", "education >= master and him"),
        5 => $"licence({dice.Of("RN", "XY")})",
        6 => $"member({dice.Of([.. catalog.IssuingBodies.Ids])})",
        7 => dice.Of("training(coding) >= 80h", "training(coding)", "training(coding) >= 500h"),
        9 => $"({Text(catalog, dice, depth + 1)} and {Text(catalog, dice, depth + 1)})",
        10 => $"({Text(catalog, dice, depth + 1)} or {Text(catalog, dice, depth + 1)} or {Text(catalog, dice, depth + 1)})",
        _ => $"2 of ({Text(catalog, dice, depth + 1)}, {Text(catalog, dice, depth + 1)}, {Text(catalog, dice, depth + 1)})",
    };

    public static Qualifications Person(CertificationCatalog catalog, int seed)
    {
        var dice = new Dice(seed ^ 0x900D);
        var profile = GeneratedProfile.Of(catalog, seed);
        return new Qualifications
        {
            Credentials = profile.Qualifications.Credentials,
            Education = profile.Qualifications.Education,
            Licenses = profile.Qualifications.Licenses,
            Memberships = profile.Qualifications.Memberships,
            Trainings = profile.Qualifications.Trainings,
            ExperienceMonths = dice.Some(catalog.PracticeAreas.Ids, 2).ToImmutableSortedDictionary(area => area, _ => dice.Below(60)),
            ExperienceInSettings = [.. Enumerable.Range(0, dice.Below(4)).Select(_ => Placed(catalog, dice))],
        };
    }

    private static PlacedExperience Placed(CertificationCatalog catalog, Dice dice)
    {
        WorkSettingId[] settings = [.. catalog.WorkSettings.Ids];
        return new(dice.Of([.. catalog.PracticeAreas.Ids]), dice.Below(24), [dice.Of(settings)], dice.Some(settings, 3));
    }
}
