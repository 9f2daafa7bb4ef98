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

    private static readonly ImmutableArray<Criterion> Criteria = [.. Enum.GetValues<Criterion>()];

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

        var idle = Criteria.ToHashSet();
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

    // A criterion that speaks of some and not of others tells them apart too. Counted plainly, since a large catalog has a finding for each criterion of each credential.
    private static IEnumerable<Criterion> Deciding(RecommendationReport report)
    {
        var (least, most, count) = (new int[Criteria.Length], new int[Criteria.Length], new int[Criteria.Length]);
        foreach (var one in report.Recommendations)
        {
            foreach (var finding in one.Findings)
            {
                var at = (int)finding.Criterion;
                least[at] = count[at] == 0 ? finding.Points : Math.Min(least[at], finding.Points);
                most[at] = count[at] == 0 ? finding.Points : Math.Max(most[at], finding.Points);
                count[at]++;
            }
        }

        return Criteria.Where(criterion =>
            least[(int)criterion] != most[(int)criterion] || (most[(int)criterion] != 0 && count[(int)criterion] < report.Recommendations.Length));
    }

    // In a requirement a body without an upper-case letter would be a practice area, and a credential may be called like a word of it.
    private static Requirement? DemandOf(Credential credential) =>
        RequirementParser.ReadsAsBody(credential.IssuingBody.ToString()) ? new CredentialClassRequirement(credential.IssuingBody, null)
        : RequirementParser.IsReserved(credential.Id.ToString()) ? null
        : new CredentialRequirement(credential.Id);

    // People who leave no question open: every setting, role and specialty with others in turn, and none of each as well. All pairs would take as many times longer as
    // there are settings, and a criterion that decides does so for one of these.
    private static IEnumerable<CandidateProfile> Profiles(LintSubject subject)
    {
        var catalog = subject.Catalog;
        var held = catalog.Credentials.Where(credential => credential.Level?.Value == CredentialLevel.Entry).Select(credential => credential.Id).Take(1).ToImmutableArray();
        WorkSettingId?[] settings = [null, .. catalog.WorkSettings.Ids];
        RoleId?[] roles = [null, .. catalog.Roles.Ids];
        SpecialtyId?[] specialties = [null, .. catalog.Specialties.Ids];
        Credential[] demanded = [.. catalog.Credentials];
        for (var index = 0; index < settings.Length + roles.Length + specialties.Length; index++)
        {
            yield return new CandidateProfile
            {
                WorkSettings = settings[index % settings.Length] is { } place ? [place] : [],
                Role = roles[index % roles.Length],
                Specialty = specialties[index % specialties.Length],
                ExperienceMonths = Experience,
                Qualifications = new Qualifications { Education = new Education(EducationLevel.Associate, null, false), Credentials = held },
                Budget = Money.FromDollars(Dollars),
                WeeksAvailable = Weeks,
                RequiredCredentials = DemandOf(demanded[index % demanded.Length]),
                Goals = [.. catalog.Goals.Ids],
            };
        }
    }
}
