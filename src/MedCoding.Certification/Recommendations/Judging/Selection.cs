using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations.Criteria;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>One person before all credentials of a catalog: which of them come into question, the points of each by each criterion, and their order.</summary>
/// <remarks>
/// The points are kept, and so is all that they follow from: the compiled facts and the person, which never change. The facts and words of a finding are looked up when somebody
/// asks for them, which costs more than judging did. What is public is made from here.
/// </remarks>
internal sealed class Selection
{
    private readonly JudgedRequirements _requirements;
    private readonly bool[] _isMember;
    private readonly Place[] _places;
    private readonly int[] _ranked;
    private readonly short[]?[] _points;
    private readonly int[] _weights;

    public Selection(CompiledCatalog catalog, CandidateProfile profile, RecommendationOptions options)
    {
        Catalog = catalog;
        Profile = profile;
        Options = options;
        var known = catalog.View.Catalog;
        OwnArea = profile.Role is { } role ? known.Roles.Get(role).Area : PracticeAreaIds.Coding;
        Qualifications = profile.EffectiveQualifications(OwnArea, known);
        ExperienceMonths = Qualifications.ExperienceMonths.TryGetValue(OwnArea, out var own) ? own : null;
        Specialty = profile.Specialty is { } stated && known.Specialties.TryGet(stated, out _) ? stated : null;
        _requirements = new(catalog.Requirements, Qualifications, catalog.Lookup);
        _isMember = catalog.MembershipsOf(Qualifications);
        _weights = options.Weights.For(profile);

        _places = Suitability.PlacesFor(this);
        _ranked = RankedOf(_places);
        _points = new short[CriterionRule.All.Length][];
        foreach (var rule in CriterionRule.All)
        {
            if (rule.IsAsked(this))
            {
                rule.Score(this, _points[(int)rule.Criterion] = new short[_ranked.Length]);
            }
        }
    }

    public CompiledCatalog Catalog { get; }

    public CandidateProfile Profile { get; }

    public RecommendationOptions Options { get; }

    public Qualifications Qualifications { get; }

    /// <summary>The practice area of the profile's own role, or coding.</summary>
    public PracticeAreaId OwnArea { get; }

    /// <summary>Months in <see cref="OwnArea"/>; <see langword="null"/> when not known.</summary>
    public int? ExperienceMonths { get; }

    /// <summary>The stated specialty, when the catalog knows it.</summary>
    public SpecialtyId? Specialty { get; }

    /// <summary>The places in the catalog's columns of the credentials that are ranked, in the order of their identifiers.</summary>
    public ReadOnlySpan<int> Ranked => _ranked;

    /// <summary>Where every credential of the catalog ended up.</summary>
    public ImmutableArray<Place> Places => ImmutableCollectionsMarshal.AsImmutableArray(_places);

    /// <summary>How much a criterion counts, in hundredths.</summary>
    public int Weight(Criterion criterion) => _weights[(int)criterion];

    /// <summary>The points of the ranked credentials on the scale of a criterion; empty when the profile does not ask for it.</summary>
    public ReadOnlySpan<short> Points(Criterion criterion) => _points[(int)criterion];

    /// <summary>How what a credential demands came out for the person; <see langword="null"/> when it is not known.</summary>
    public Outcome? Eligibility(int at) => _requirements.Of(Catalog.Requirements.Demanded[at]);

    /// <summary>How what a credential advises came out for the person; <see langword="null"/> when there is none.</summary>
    public Outcome? Advice(int at) => _requirements.Of(Catalog.Requirements.Advised[at]);

    /// <summary>What a credential costs the person: who keeps a credential of a body that demands membership for that is a member.</summary>
    public CostNumbers CostOf(int at) => IsMemberFor(at) ? Catalog.CostsForMembers[at] : Catalog.Costs[at];

    public bool IsMemberFor(int at) => _isMember[Catalog.Bodies[at]];

    public Openness OpennessOf(int at) => Eligibility(at) switch
    {
        Outcome.NotMet => Openness.NotYet,
        Outcome.Met when Catalog.IsStatusKnown[at] => Openness.OpenNow,
        _ => Openness.OpenIf,
    };

    public Candidacy CandidacyOf(int row) => new(this, _ranked[row]);

    /// <summary>The credentials in their order, best first: what is not open comes last, and ties end on the identifier.</summary>
    public ImmutableArray<Recommendation> Rank()
    {
        // One number holds all that decides, so that numbers are sorted and nothing is compared by code: standing, score from the top, row.
        var count = _ranked.Length;
        var keys = ArrayPool<ulong>.Shared.Rent(count);
        var scores = ArrayPool<long>.Shared.Rent(count);
        Array.Clear(scores, 0, count);
        foreach (var rule in CriterionRule.All)
        {
            FirstPlace.Add(scores.AsSpan(0, count), Points(rule.Criterion), _weights[(int)rule.Criterion]);
        }

        for (var row = 0; row < count; row++)
        {
            keys[row] = RankKey.Of(OpennessOf(_ranked[row]), WeightedSum.Score(scores[row]), row);
        }

        keys.AsSpan(0, count).Sort();
        var ordered = ImmutableArray.CreateBuilder<Recommendation>(count);
        for (var rank = 1; rank <= count; rank++)
        {
            ordered.Add(new Recommendation(this, RankKey.RowOf(keys[rank - 1]), rank, RankKey.ScoreOf(keys[rank - 1])));
        }

        ArrayPool<ulong>.Shared.Return(keys);
        ArrayPool<long>.Shared.Return(scores);
        return ordered.MoveToImmutable();
    }

    /// <summary>What each criterion that was asked for found for one ranked credential, in the order of the criteria.</summary>
    public ImmutableArray<Finding> FindingsOf(int row)
    {
        var candidacy = CandidacyOf(row);
        var read = new List<(CriterionRule Rule, ImmutableArray<FactRead> Facts, Verdict Verdict, int Points)>(CriterionRule.All.Length);
        foreach (var rule in CriterionRule.All)
        {
            if (rule.IsAsked(this) && rule.Read(candidacy) is { IsEmpty: false } facts)
            {
                var (verdict, points) = rule.Judge(facts.AsSpan());
                read.Add((rule, facts, verdict, points));
            }
        }

        Span<int> parts = stackalloc int[read.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = read[i].Points * Weight(read[i].Rule.Criterion);
        }

        _ = WeightedSum.Split(parts);
        var findings = ImmutableArray.CreateBuilder<Finding>(parts.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            findings.Add(new Finding(read[i].Rule.Criterion, read[i].Verdict, read[i].Points, Weight(read[i].Rule.Criterion), parts[i], read[i].Facts));
        }

        return findings.MoveToImmutable();
    }

    private static int[] RankedOf(ReadOnlySpan<Place> places)
    {
        var count = 0;
        foreach (var place in places)
        {
            count += place == Place.Ranked ? 1 : 0;
        }

        var ranked = new int[count];
        for (int at = 0, next = 0; next < count; at++)
        {
            if (places[at] == Place.Ranked)
            {
                ranked[next++] = at;
            }
        }

        return ranked;
    }
}
