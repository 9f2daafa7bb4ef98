using System.Collections.Immutable;
using System.Globalization;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>A criterion that gives all credentials the same, whoever asks.</summary>
internal sealed class IdleCriterionCheck : LintCheck
{
    private const int Experience = 30;
    private const int Dollars = 700;
    private const int Weeks = 12;

    public override LintRule Rule { get; } = new(
        "MC1401", "idle-criterion", LintSeverity.Warning, "A criterion gives the same points to every credential, so that it never decides.",
        "Add the facts that it reads: prices, holders, levels, study times, fits.");

    public override IEnumerable<LintFinding> Find(LintSubject subject)
    {
        // Where there is no choice, nothing decides.
        if (subject.Catalog.Credentials.Count(credential => credential.IsRecommendable) < 2)
        {
            return [];
        }

        var idle = Enum.GetValues<Criterion>().ToHashSet();
        var probes = 0;
        foreach (var profile in Profiles(subject).Take(LintSubject.MostProfiles).TakeWhile(_ => idle.Count > 0))
        {
            probes++;
            idle.ExceptWith(Deciding(subject.Engine.Recommend(profile)));
        }

        return idle.Order().Select(criterion => subject.At(
            Rule, $"criteria/{criterion}",
            string.Create(CultureInfo.InvariantCulture, $"The criterion {criterion} gives every credential the same points for each of {probes} people with every kind of answer.")));
    }

    // A criterion that speaks of some and not of others tells them apart too.
    private static IEnumerable<Criterion> Deciding(RecommendationReport report) =>
        report.Recommendations
            .SelectMany(one => one.Findings)
            .GroupBy(finding => finding.Criterion)
            .Where(same => same.Max(finding => finding.Points) != same.Min(finding => finding.Points)
                || (same.Any(finding => finding.Points != 0) && same.Count() < report.Recommendations.Length))
            .Select(same => same.Key);

    // In a requirement a body without an upper-case letter would be a practice area, and a credential may be called like a word of it.
    private static Requirement? DemandOf(Credential credential) =>
        RequirementParser.ReadsAsBody(credential.IssuingBody.ToString()) ? new CredentialClassRequirement(credential.IssuingBody, null)
        : RequirementParser.IsReserved(credential.Id.ToString()) ? null
        : new CredentialRequirement(credential.Id);

    // People who leave no question open: for every role, in every setting and once in none, with every goal.
    private static IEnumerable<CandidateProfile> Profiles(LintSubject subject)
    {
        var catalog = subject.Catalog;
        var held = catalog.Credentials.Where(credential => credential.Level?.Value == CredentialLevel.Entry).Select(credential => credential.Id).Take(1).ToImmutableArray();
        var specialties = catalog.Specialties.Ids.Select(id => (SpecialtyId?)id).Prepend(null).ToImmutableArray();
        var count = 0;
        foreach (var setting in catalog.WorkSettings.Ids.Select(id => (WorkSettingId?)id).Prepend(null))
        {
            foreach (var role in catalog.Roles.Ids.Select(id => (RoleId?)id).Prepend(null))
            {
                var demanded = catalog.Credentials.ElementAtOrDefault(count % Math.Max(1, catalog.Credentials.Count));
                yield return new CandidateProfile
                {
                    WorkSettings = setting is { } place ? [place] : [],
                    Role = role,
                    Specialty = specialties[count++ % specialties.Length],
                    ExperienceMonths = Experience,
                    Qualifications = new Qualifications { Education = new Education(EducationLevel.Associate, null, false), Credentials = held },
                    Budget = Money.FromDollars(Dollars),
                    WeeksAvailable = Weeks,
                    RequiredCredentials = demanded is null ? null : DemandOf(demanded),
                    Goals = [.. catalog.Goals.Ids],
                };
            }
        }
    }
}
