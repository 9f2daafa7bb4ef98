using BenchmarkDotNet.Attributes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Benchmarks.Recommendations;

/// <summary>One recommendation, against a general rules engine that answers the same yes-or-no questions, and against the least arithmetic of that size.</summary>
/// <remarks>
/// The same for all three: the profile, the ranked credentials and the criteria. <see cref="RulesEngine_one_clause_a_finding"/> runs exactly one compiled rule for each finding
/// of the report, and the preparation makes sure that each succeeds exactly where the criterion speaks for the credential.
/// Not the same, and always to the engine's disadvantage: it alone checks the profile against the catalog, evaluates the issuers' demands, reads the facts (the rules get
/// one number each ready-made, and its limit), gives points rather than yes or no, keeps the evidence, names the marks, sets aside the credentials that are not ranked, and sorts.
/// <see cref="Dot_product"/> multiplies and adds one integer for each pair of a ranked credential and a criterion: a floor, not a rival.
/// </remarks>
[MemoryDiagnoser]
public class OneRecommendation
{
    private static readonly int Criteria = Enum.GetValues<Criterion>().Length;

    private RecommendationEngine _engine = null!;
    private CandidateProfile _profile = null!;
    private OneClauseRules _rules = null!;
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
        _rules = new(report);
        await _rules.CompileAndCheckAsync(report);

        _weights = [.. Enumerable.Repeat(1, Criteria)];
        _points = new int[report.Recommendations.Length * Criteria];
        foreach (var one in report.Recommendations)
        {
            foreach (var finding in one.Findings)
            {
                _points[((one.Rank - 1) * Criteria) + (int)finding.Criterion] = finding.Points;
            }
        }

        if (report.Recommendations.IsEmpty || Dot_product() != report.Recommendations.Max(one => one.Score))
        {
            throw new InvalidOperationException($"The profile {Profile} has nothing ranked, or the dot product does not give the scores.");
        }
    }

    [Benchmark]
    public RecommendationReport RecommendationEngine_Recommend() => _engine.Recommend(_profile);

    [Benchmark(Baseline = true)]
    public Task<(int Rules, int Successes)> RulesEngine_one_clause_a_finding() => _rules.RunAsync();

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
