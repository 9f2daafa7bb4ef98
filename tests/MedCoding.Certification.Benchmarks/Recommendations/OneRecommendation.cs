using BenchmarkDotNet.Attributes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Benchmarks.Recommendations;

/// <summary>One recommendation, against a general rules engine that answers the same yes-or-no questions, and against the least arithmetic of that size.</summary>
/// <remarks>
/// The same for all: the profile, the catalog and the criteria. A rules engine has one compiled rule for each credential and each criterion that the profile asks for; the
/// preparation makes sure that a rule succeeds exactly where a criterion speaks for a ranked credential. <see cref="RulesEngine_one_clause_a_finding"/> is told beforehand
/// which credentials do not come into question and runs the rules of the others alone, which nothing but the recommendation could tell it.
/// Not the same, and always to the engine's disadvantage: it alone checks the profile against the catalog, evaluates the issuers' demands, looks up the numbers (the rules get
/// one each ready-made, and its limit), gives points rather than yes or no, sets aside the credentials that are not ranked, and sorts. The points of every criterion are kept;
/// the facts and words of a finding are looked up when somebody asks for them, which <see cref="RecommendationEngine_and_the_facts_of_all_findings"/> does for all.
/// <see cref="Dot_product"/> multiplies and adds one integer for each credential and criterion: a floor, not a rival.
/// </remarks>
[MemoryDiagnoser]
public class OneRecommendation
{
    private static readonly int Criteria = Enum.GetValues<Criterion>().Length;

    private RecommendationEngine _engine = null!;
    private CandidateProfile _profile = null!;
    private OneClauseRules _rules = null!;
    private OneClauseRules _rulesOfFindings = null!;
    private int[] _points = [];
    private int[] _weights = [];

    [ParamsAllValues]
    public TypicalProfile Profile { get; set; }

    [GlobalSetup]
    public async Task Prepare()
    {
        var catalog = CertificationCatalog.Shipped;
        _engine = new(ProfileLines.Today(catalog));
        _profile = CandidateProfile.FromJson(ProfileLines.Of(Profile), catalog);
        var report = _engine.Recommend(_profile);
        _rulesOfFindings = OneClauseRules.OfFindings(report);
        await _rulesOfFindings.CompileAndCheckAsync(report);
        _rules = OneClauseRules.OfCatalog(report);
        var (_, successes) = await _rules.RunAsync();

        _weights = [.. Enumerable.Repeat(1, Criteria)];
        _points = new int[catalog.Credentials.Count * Criteria];
        foreach (var one in report.Recommendations)
        {
            foreach (var finding in one.Findings)
            {
                _points[((one.Rank - 1) * Criteria) + (int)finding.Criterion] = finding.Points;
                successes -= finding.Verdict == Verdict.For ? 1 : 0;
            }
        }

        if (report.Recommendations.IsEmpty || successes != 0 || Dot_product() != report.Recommendations.Max(one => one.Score))
        {
            throw new InvalidOperationException($"The profile {Profile} has nothing ranked, or rules or dot product do not give what the findings say.");
        }
    }

    [Benchmark]
    public RecommendationReport RecommendationEngine_Recommend() => _engine.Recommend(_profile);

    [Benchmark]
    public int RecommendationEngine_and_the_facts_of_all_findings()
    {
        var facts = 0;
        foreach (var one in _engine.Recommend(_profile).Recommendations)
        {
            foreach (var finding in one.Findings)
            {
                facts += finding.Facts.Length;
            }
        }

        return facts;
    }

    [Benchmark(Baseline = true)]
    public Task<(int Rules, int Successes)> RulesEngine_one_clause_a_credential_and_criterion() => _rules.RunAsync();

    [Benchmark]
    public Task<(int Rules, int Successes)> RulesEngine_one_clause_a_finding() => _rulesOfFindings.RunAsync();

    [Benchmark]
    public int Dot_product()
    {
        var best = int.MinValue;
        for (var row = 0; row < _points.Length; row += _weights.Length)
        {
            var sum = 0;
            for (var i = 0; i < _weights.Length; i++)
            {
                sum += _points[row + i] * _weights[i];
            }

            best = Math.Max(best, sum);
        }

        return best;
    }
}
