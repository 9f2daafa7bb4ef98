using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations.Criteria;

namespace MedCoding.Certification.Recommendations;

/// <summary>Looks through the findings of all ranked credentials for what is unsure, and judges the first place without it.</summary>
internal sealed class DoubtSearch
{
    // Whose doubts are told even when they change nothing.
    private const int FirstPlaces = 2;

    private readonly Selection _selection;
    private readonly long[] _products;
    private readonly long[] _withoutUnsure;
    private readonly int _first;

    private DoubtSearch(Selection selection)
    {
        _selection = selection;
        _products = FirstPlace.Products(selection);
        _withoutUnsure = [.. _products];
        _first = FirstPlace.RowOf(selection, _products);
    }

    public static FirstPlaceCertainty Of(Selection selection)
    {
        var search = new DoubtSearch(selection);
        var doubts = ImmutableArray.CreateBuilder<FirstPlaceDoubt>();
        var openness = ImmutableArray.CreateBuilder<OpennessDoubt>();
        foreach (var one in selection.Rank())
        {
            openness.AddRange(search.DoubtAboutOpennessOf(one.Row) is { } doubtful ? [doubtful] : ReadOnlySpan<OpennessDoubt>.Empty);
            doubts.AddRange(search.DoubtsAbout(one.Row).Where(doubt => doubt.Decides || one.Rank <= FirstPlaces));
        }

        return new(
            FirstPlace.IdOf(selection, search._first),
            FirstPlace.IdOf(selection, FirstPlace.RowOf(selection, search._withoutUnsure)),
            doubts.ToImmutable(),
            openness.ToImmutable());
    }

    private OpennessDoubt? DoubtAboutOpennessOf(int row)
    {
        var demand = _selection.Catalog.Credentials[_selection.Ranked[row]].Eligibility;
        if (DoubtAbout(demand) is not { } kind)
        {
            return null;
        }

        var isNotYet = _selection.OpennessOf(_selection.Ranked[row]) == Openness.NotYet;
        var more = ForTheOtherOutcome(row, isNotYet);
        _products[row] += more;
        var first = FirstPlace.RowOf(_selection, _products, other: row);
        _products[row] -= more;
        return first == _first ? null : new(kind, FirstPlace.IdOf(_selection, row)!.Value, isNotYet, demand, FirstPlace.IdOf(_selection, first)!.Value);
    }

    // A demand that is met brings points as well.
    private long ForTheOtherOutcome(int row, bool isNotYet)
    {
        var rule = CriterionRule.All[(int)Criterion.Eligibility];
        var points = _selection.Points(rule.Criterion);
        return points.IsEmpty ? 0 : Product(rule, isNotYet ? rule.Range(_selection.Profile).Most : -points[row]);
    }

    private DoubtKind? DoubtAbout(Fact<Requirement>? demand) =>
        demand is null ? DoubtKind.Missing
        : demand.Evidence.Confidence == Confidence.Low ? DoubtKind.LowConfidence
        : FactAges.IsOld(demand.Evidence, FactAges.Rules, _selection.Catalog.View.Date) ? DoubtKind.Old
        : null;

    private List<FirstPlaceDoubt> DoubtsAbout(int row)
    {
        var id = FirstPlace.IdOf(_selection, row)!.Value;
        var doubts = new List<FirstPlaceDoubt>();
        var missing = new List<(CriterionRule Rule, FactRead Fact)>();
        foreach (var rule in CriterionRule.All)
        {
            if (_selection.Points(rule.Criterion).IsEmpty || _selection.Weight(rule.Criterion) == 0)
            {
                continue;
            }

            var facts = rule.Read(_selection.CandidacyOf(row));
            if (MissingIn(rule, facts) is { } gap)
            {
                missing.Add((rule, gap));
            }
            else if (_selection.Points(rule.Criterion)[row] is not 0 and var points && UnsureIn(facts) is { } unsure)
            {
                var product = (long)points * _selection.Weight(rule.Criterion);
                _withoutUnsure[row] -= product;
                doubts.Add(new(unsure.Kind, id, [rule.Criterion], unsure.Facts, LeaderWith(row, -product), null));
            }
        }

        // What two criteria read is one fact, which is favorable or unfavorable for both.
        foreach (var fact in missing.GroupBy(one => SharedWith(one.Rule.Criterion)))
        {
            doubts.Add(new(
                DoubtKind.Missing,
                id,
                [.. fact.Select(one => one.Rule.Criterion)],
                [.. fact.Select(one => one.Fact).Distinct()],
                LeaderWith(row, fact.Sum(one => Product(one.Rule, one.Rule.Range(_selection.Profile).Least))),
                LeaderWith(row, fact.Sum(one => Product(one.Rule, one.Rule.Range(_selection.Profile).Most)))));
        }

        return doubts;
    }

    private long Product(CriterionRule rule, int points) => (long)points * _selection.Weight(rule.Criterion);

    // Another credential that comes first when one has more points or fewer; null when it is the same.
    private CredentialId? LeaderWith(int row, long more)
    {
        _products[row] += more;
        var first = FirstPlace.RowOf(_selection, _products);
        _products[row] -= more;
        return first == _first ? null : FirstPlace.IdOf(_selection, first);
    }

    // What nothing is known of gives no points. No level gives any either while the person's experience is not known, whatever the level is.
    private FactRead? MissingIn(CriterionRule rule, ImmutableArray<FactRead> facts)
    {
        if (facts.IsEmpty || rule.Judge(facts.AsSpan()).Verdict != Verdict.Open || (rule.Criterion == Criterion.Level && _selection.ExperienceMonths is null))
        {
            return null;
        }

        foreach (var fact in facts)
        {
            if (fact.Kind is FactKind.NotKnown or FactKind.Unjudged)
            {
                return fact;
            }
        }

        return null;
    }

    private (DoubtKind Kind, ImmutableArray<FactRead> Facts)? UnsureIn(ImmutableArray<FactRead> facts)
    {
        ImmutableArray<FactRead> low = [.. facts.Where(fact => fact.Evidence?.Confidence == Confidence.Low)];
        ImmutableArray<FactRead> old = [.. facts.Where(fact => fact.Evidence is { } evidence && FactAges.IsOld(evidence, AgeOf(fact.Kind), _selection.Catalog.View.Date))];
        return !low.IsEmpty ? (DoubtKind.LowConfidence, low) : !old.IsEmpty ? (DoubtKind.Old, old) : null;
    }

    private static Criterion SharedWith(Criterion criterion) => criterion switch
    {
        Criterion.LowestCost => Criterion.Cost,
        Criterion.Quickest => Criterion.Time,
        _ => criterion,
    };

    private static CalendarPeriod AgeOf(FactKind kind) => kind switch
    {
        FactKind.ExamFee or FactKind.ApplicationFee or FactKind.Dues => FactAges.Fees,
        FactKind.Holders or FactKind.Pay or FactKind.FigureConfidence or FactKind.StudyWeeks => FactAges.Figures,
        FactKind.Outcome or FactKind.StandingConfidence => FactAges.Rules,
        _ => FactAges.Judgements,
    };
}
