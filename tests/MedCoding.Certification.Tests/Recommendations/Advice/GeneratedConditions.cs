using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Recommendations.Advice;

/// <summary>Conditions of any kind, of which people often meet some.</summary>
internal static class GeneratedConditions
{
    public static AdviceConditions Of(CertificationCatalog catalog, int seed)
    {
        var dice = new Dice(seed);
        var least = dice.OneIn(3) ? dice.Below(60) : (int?)null;
        return new(dice.OneIn(3) ? dice.Of([.. catalog.PracticeAreas.Ids]) : null, least, dice.OneIn(3) ? (least ?? 0) + dice.Below(100) : null)
        {
            Settings = Some(catalog.WorkSettings.Ids, dice),
            Roles = Some(catalog.Roles.Ids, dice),
            Specialties = Some(catalog.Specialties.Ids, dice),
            Goals = Some(catalog.Goals.Ids, dice),
            Marks = Some(catalog.Designations.Ids, dice),
            HeldLevels = Some(Enum.GetValues<CredentialLevel>(), dice),
            Having = dice.OneIn(4) ? Demand(dice) : null,
            Unless = dice.OneIn(4) ? Demand(dice) : null,
        };
    }

    /// <summary>The same conditions one by one.</summary>
    public static IEnumerable<AdviceConditions> Parts(AdviceConditions whole) =>
    [
        new(whole.Area, whole.LeastMonths, null),
        new(whole.Area, null, whole.MostMonths),
        new(null, null, null) { Settings = whole.Settings },
        new(null, null, null) { Roles = whole.Roles },
        new(null, null, null) { Specialties = whole.Specialties },
        new(null, null, null) { Goals = whole.Goals },
        new(null, null, null) { Marks = whole.Marks },
        new(null, null, null) { HeldLevels = whole.HeldLevels },
        new(null, null, null) { Having = whole.Having },
        new(null, null, null) { Unless = whole.Unless },
    ];

    private static ImmutableArray<T> Some<T>(IEnumerable<T> choices, Dice dice) => dice.OneIn(4) ? [.. dice.Some(choices, 2)] : [];

    private static Requirement Demand(Dice dice) => Requirement.Parse(dice.Of("any(coding)", "licence(RN) or licence(MD)", "CPC", "CCS or RHIT", "education >= associate", "experience(coding) >= 2y"));
}
