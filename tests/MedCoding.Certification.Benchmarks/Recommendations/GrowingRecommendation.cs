using BenchmarkDotNet.Attributes;
using MedCoding.Certification.Benchmarks.Linting;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Benchmarks.Recommendations;

/// <summary>The time for one credential in catalogs that grow: more of them must not make each dearer.</summary>
/// <remarks>The mark is 1.5 times the time of 100 credentials. Each demands two others and experience, in a way of its own, so that nothing of it is shared.</remarks>
[MemoryDiagnoser]
public class GrowingRecommendation
{
    private const int Few = 100;
    private const int Some = 1_000;
    private const int Many = 10_000;

    private static readonly Lazy<(RecommendationEngine Engine, CertificationCatalog Catalog)[]> MadeUp = new(() => [.. new[] { Few, Some, Many }.Select(MakeUp)]);

    private (RecommendationEngine Engine, CandidateProfile Profile)[] _asked = [];

    /// <summary>Whether every credential comes into question, or few do, as in a real catalog for whoever names setting and role.</summary>
    [Params("everything", "a setting and a role")]
    public string Profile { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        var json = Profile == "everything" ? """{"experienceYears":2}"""u8.ToArray() : """{"workSettings":["s1"],"role":"r3","experienceYears":2,"credentials":["C7"]}"""u8.ToArray();
        _asked = [.. MadeUp.Value.Select(made => (made.Engine, CandidateProfile.FromJson(json, made.Catalog)))];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Few)]
    public RecommendationReport Credentials_100() => Ask(0);

    [Benchmark(OperationsPerInvoke = Some)]
    public RecommendationReport Credentials_1000() => Ask(1);

    [Benchmark(OperationsPerInvoke = Many)]
    public RecommendationReport Credentials_10000() => Ask(2);

    private static (RecommendationEngine Engine, CertificationCatalog Catalog) MakeUp(int credentials)
    {
        var catalog = CertificationCatalog.Load(LargeCatalog.Of(credentials));
        return (new(ProfileLines.Today(catalog)), catalog);
    }

    private RecommendationReport Ask(int index) => _asked[index].Engine.Recommend(_asked[index].Profile);
}
