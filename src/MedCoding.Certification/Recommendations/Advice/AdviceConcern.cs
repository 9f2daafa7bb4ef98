using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations.Advice;

/// <summary>Which published advice concerns a person, by the conditions of the data alone. Pure.</summary>
internal static class AdviceConcern
{
    /// <summary>The questions on which advice differs, in the order of the catalog.</summary>
    public static ImmutableArray<Disagreement> DisagreementsFor(RecommendationReport report)
    {
        var ranked = report.Ranked.Select(one => one.Credential.Id).ToHashSet();
        return [.. report.View.Catalog.Disagreements.Where(one => one.Ranked.All(ranked.Contains) && Holds(one.Concerns, report))];
    }

    /// <summary>What says that experience would help more than another credential, in the order of the catalog.</summary>
    public static ImmutableArray<ExperienceFirst> ExperienceFirstFor(RecommendationReport report) =>
        [.. report.View.Catalog.ExperienceFirst.Where(one => Holds(one.Concerns, report))];

    /// <summary>Whether conditions hold for the person of a report.</summary>
    public static bool Holds(AdviceConditions conditions, RecommendationReport report)
    {
        var qualifications = report.Selection.Qualifications;
        var profile = report.Profile;
        var catalog = report.View.Catalog;
        return IsAnyOrOneOf(conditions.Settings, profile.WorkSettings.SelectMany(catalog.WithinOrAbove))
            && IsAnyOrOneOf(conditions.Roles, [profile.Role ?? RoleIds.Coder])
            && IsAnyOrOneOf(conditions.Specialties, profile.Specialty is { } specialty ? [specialty] : [])
            && IsAnyOrOneOf(conditions.Goals, profile.Goals)
            && IsAnyOrOneOf(conditions.Marks, qualifications.Designations)
            && IsAnyOrOneOf(conditions.HeldLevels, LevelsHeld(qualifications, catalog))
            && IsWithin(conditions, qualifications, profile, catalog)
            && (conditions.Having is not { } having || IsMet(having, qualifications, catalog))
            && !(conditions.Unless is { } unless && IsMet(unless, qualifications, catalog));
    }

    private static bool IsAnyOrOneOf<T>(ImmutableArray<T> wanted, IEnumerable<T> stated) => wanted.IsEmpty || stated.Any(wanted.Contains);

    // Whoever looks for the first job has no experience, unless it was stated.
    private static bool IsWithin(AdviceConditions conditions, Qualifications qualifications, CandidateProfile profile, CertificationCatalog catalog)
    {
        if (conditions is { LeastMonths: null, MostMonths: null })
        {
            return true;
        }

        var area = conditions.Area ?? OwnArea(profile, catalog);
        return (qualifications.ExperienceMonths.TryGetValue(area, out var months) || profile.Goals.Contains(GoalIds.FirstJob))
            && !(months < conditions.LeastMonths)
            && !(months > conditions.MostMonths);
    }

    private static bool IsMet(Requirement requirement, Qualifications qualifications, CertificationCatalog catalog) =>
        requirement.Evaluate(qualifications, id => catalog.Credentials.TryGet(id, out var credential) ? credential : null).Outcome == Outcome.Met;

    private static IEnumerable<CredentialLevel> LevelsHeld(Qualifications qualifications, CertificationCatalog catalog) =>
        (qualifications.Credentials ?? []).Select(catalog.Credentials.Get).Where(held => held.Level is not null).Select(held => held.Level!.Value);

    // Without a role coding is meant, as it is for the years of experience.
    private static PracticeAreaId OwnArea(CandidateProfile profile, CertificationCatalog catalog) =>
        profile.Role is { } role ? catalog.Roles.Get(role).Area : PracticeAreaIds.Coding;
}
