using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations.Criteria;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>Ranks the credentials of a catalog for a person. Compiled once for a day; immutable and thread-safe.</summary>
/// <remarks>For one catalog and one day the same profile has the same report, whatever the machine, culture, time zone or order of the catalog's files.</remarks>
public sealed class RecommendationEngine
{
    private readonly ImmutableArray<CompiledCredential> _credentials;
    private readonly CredentialLookup _lookup;

    /// <summary>Compiles a catalog as it is known for a day.</summary>
    /// <param name="view">The catalog and the day.</param>
    public RecommendationEngine(CatalogView view)
    {
        View = Guard.Against.Null(view);
        _credentials = [.. view.Catalog.Credentials.Select(credential => new CompiledCredential(credential, view))];
        _lookup = id => view.Catalog.Credentials.TryGet(id, out var credential) ? credential : null;
    }

    /// <summary>The catalog and the day.</summary>
    public CatalogView View { get; }

    /// <summary>Answers a profile.</summary>
    /// <param name="profile">The person's situation.</param>
    /// <exception cref="ArgumentException">The profile names a setting, role, goal or credential that the catalog does not know, or holds a number that cannot be.</exception>
    public RecommendationReport Recommend(CandidateProfile profile) => Recommend(profile, RecommendationOptions.Default);

    /// <summary>Answers a profile in the way that is asked for.</summary>
    /// <param name="profile">The person's situation.</param>
    /// <param name="options">How it is to be judged.</param>
    /// <exception cref="ArgumentException">The profile names a setting, role, goal or credential that the catalog does not know, or holds a number that cannot be.</exception>
    public RecommendationReport Recommend(CandidateProfile profile, RecommendationOptions options)
    {
        Guard.Against.Null(options);
        ProfileCheck.Run(Guard.Against.Null(profile), View.Catalog);
        var ownArea = profile.Role is { } role ? View.Catalog.Roles.Get(role).Area : PracticeAreaIds.Coding;
        var qualifications = profile.EffectiveQualifications(ownArea, View.Catalog);
        int? months = qualifications.ExperienceMonths.TryGetValue(ownArea, out var own) ? own : null;

        var held = qualifications.Credentials ?? [];
        var answers = Answers(profile);
        var specialty = profile.Specialty is { } stated && View.Catalog.Specialties.TryGet(stated, out _) ? stated : (SpecialtyId?)null;

        var unknown = UnknownToCatalog(profile);
        var ranked = new List<Recommendation>();
        var sets = new SetAsides();
        foreach (var compiled in _credentials)
        {
            var credential = compiled.Credential;
            if (compiled.IsYetToCome)
            {
                continue;
            }

            if (held.Contains(credential.Id))
            {
                sets.Held.Add(new(credential, [], []));
            }
            else if (credential.SupersededBy?.Value.FirstOrDefault(held.Contains) is { } above && above != default)
            {
                sets.SupersededByHeld.Add(new(credential, [], [above]));
            }
            else if (!compiled.IsOffered)
            {
                AddIfPointed(sets.Retired, compiled, answers, FitLevel.Possible, compiled.Status?.Successor is { } successor ? [successor] : []);
            }
            else if (!credential.IsRecommendable)
            {
                AddIfPointed(sets.Outside, compiled, answers, FitLevel.Good, []);
            }
            else
            {
                var suitability = Suitability.Of(compiled, profile, specialty);
                switch (suitability.Verdict)
                {
                    case Verdict.For:
                        ranked.Add(Judge(new Candidacy(compiled, profile, options.Weights, qualifications, months, specialty, _lookup)));
                        break;
                    case Verdict.Against:
                        sets.Unsuitable.Add(new(credential, suitability.Deciding, []));
                        break;
                    default:
                        sets.Unjudged.Add(new(credential, suitability.Deciding, []));
                        break;
                }
            }
        }

        return new RecommendationReport(View, profile, options)
        {
            Recommendations = Ranked(ranked),
            Held = [.. sets.Held],
            SupersededByHeld = [.. sets.SupersededByHeld],
            Retired = [.. sets.Retired],
            Outside = [.. sets.Outside],
            Unsuitable = [.. sets.Unsuitable],
            Unjudged = [.. sets.Unjudged],
            Uncovered = [.. answers.Where(answer => !IsCovered(answer)).Select(answer => answer.Said).Except(unknown)],
            UnknownToCatalog = unknown,
        };
    }

    private static Recommendation Judge(in Candidacy candidacy)
    {
        var read = new List<(CriterionRule Rule, int Weight, ImmutableArray<FactRead> Facts, Verdict Verdict, int Points)>(CriterionRule.All.Length);
        foreach (var rule in CriterionRule.All)
        {
            if (rule.Read(candidacy) is { IsEmpty: false } facts)
            {
                var (verdict, points) = rule.Judge(facts.AsSpan());
                read.Add((rule, candidacy.Weight(rule.Criterion), facts, verdict, points));
            }
        }

        Span<int> parts = stackalloc int[read.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = read[i].Points * read[i].Weight;
        }

        _ = WeightedSum.Split(parts);
        var findings = ImmutableArray.CreateBuilder<Finding>(parts.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            findings.Add(new Finding(read[i].Rule.Criterion, read[i].Verdict, read[i].Points, read[i].Weight, parts[i], read[i].Facts));
        }

        var openness = candidacy.Eligibility?.Outcome switch
        {
            Outcome.NotMet => Openness.NotYet,
            Outcome.Met when candidacy.Compiled.Status is not null => Openness.OpenNow,
            _ => Openness.OpenIf,
        };
        return new Recommendation(
            candidacy.Compiled.Credential, 0, openness, findings.ToImmutable(), candidacy.Eligibility, candidacy.Cost.Estimate, candidacy.Compiled.Upkeep, Marks(candidacy));
    }

    private static ImmutableArray<MarkOutlook> Marks(in Candidacy candidacy)
    {
        var marks = ImmutableArray.CreateBuilder<MarkOutlook>();
        foreach (var (mark, unless, removal) in candidacy.Compiled.Marks)
        {
            if (unless?.Evaluate(candidacy.Qualifications, candidacy.Lookup) is { Outcome: not Outcome.Met } judged)
            {
                marks.Add(new MarkOutlook(mark, judged, removal?.Evaluate(candidacy.Qualifications, candidacy.Lookup)));
            }
        }

        return marks.ToImmutable();
    }

    // Ties end on the identifier, so the order is total.
    private static ImmutableArray<Recommendation> Ranked(List<Recommendation> found)
    {
        found.Sort((a, b) =>
        {
            var byOpenness = (a.Openness == Openness.NotYet).CompareTo(b.Openness == Openness.NotYet);
            var byScore = byOpenness != 0 ? byOpenness : b.Score.CompareTo(a.Score);
            return byScore != 0 ? byScore : a.Credential.Id.CompareTo(b.Credential.Id);
        });
        return [.. found.Select((one, index) => one.AtRank(index + 1))];
    }

    private static ImmutableArray<StatedAnswer> Answers(CandidateProfile profile)
    {
        var answers = ImmutableArray.CreateBuilder<StatedAnswer>();
        foreach (var setting in profile.WorkSettings)
        {
            answers.Add(new(setting));
        }

        if (profile.Role is { } role)
        {
            answers.Add(new(role));
        }

        if (profile.Specialty is { } specialty)
        {
            answers.Add(new(specialty));
        }

        return answers.ToImmutable();
    }

    private bool IsCovered(StatedAnswer answer)
    {
        foreach (var compiled in _credentials)
        {
            if (compiled.Credential.IsRecommendable && compiled.IsOffered && Suitability.Reaches(answer.FitWith(compiled), FitLevel.Possible))
            {
                return true;
            }
        }

        return false;
    }

    // What is not ranked is named where the answers point to it: at least one does, and none points elsewhere. A kind of answer that the catalog
    // says nothing about for this credential does not speak against it.
    private static void AddIfPointed(List<SetAside> list, CompiledCredential compiled, ImmutableArray<StatedAnswer> answers, FitLevel least, ImmutableArray<CredentialId> others)
    {
        var pointing = answers.Where(answer => Suitability.Reaches(answer.FitWith(compiled), least)).Select(answer => answer.Said).ToImmutableArray();
        var pointsElsewhere = answers.GroupBy(answer => answer.Kind).Any(kind =>
            compiled.IsJudgedFor(kind.Key) && !kind.Any(answer => Suitability.Reaches(answer.FitWith(compiled), FitLevel.Possible)));
        var isTooNarrow = compiled.Focus is not null && !answers.Any(answer => answer.Kind == AnswerKind.Specialty);
        if (!pointing.IsEmpty && !pointsElsewhere && !isTooNarrow)
        {
            list.Add(new(compiled.Credential, pointing, others));
        }
    }

    private ImmutableArray<ProfileAnswer> UnknownToCatalog(CandidateProfile profile)
    {
        var unknown = ImmutableArray.CreateBuilder<ProfileAnswer>();
        if (profile.Specialty is { } specialty && !View.Catalog.Specialties.TryGet(specialty, out _))
        {
            unknown.Add(new(AnswerKind.Specialty, specialty.ToString()));
        }

        foreach (var license in profile.Qualifications.Licenses ?? [])
        {
            if (!View.Catalog.Licenses.TryGet(license, out _))
            {
                unknown.Add(new(AnswerKind.License, license.ToString()));
            }
        }

        return unknown.ToImmutable();
    }

    private sealed class SetAsides
    {
        public List<SetAside> Held { get; } = [];

        public List<SetAside> SupersededByHeld { get; } = [];

        public List<SetAside> Retired { get; } = [];

        public List<SetAside> Outside { get; } = [];

        public List<SetAside> Unsuitable { get; } = [];

        public List<SetAside> Unjudged { get; } = [];
    }
}
