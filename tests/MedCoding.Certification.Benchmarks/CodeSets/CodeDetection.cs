using BenchmarkDotNet.Attributes;
using MedCoding.Certification.Benchmarks.Running;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Benchmarks.CodeSets;

/// <summary>Telling every set that a text may belong to, against reading it as a code of one set.</summary>
/// <remarks>Nine grammars are tried, so a ratio below nine is what trying them one by one would come to.</remarks>
[MemoryDiagnoser]
[PerCode]
public class CodeDetection
{
    private byte[][] _utf8Texts = [];

    public static IEnumerable<CodeSample> Samples
    {
        get
        {
            var bare = CodeSample.Diagnoses();
            return [bare, bare.Select("dots", CodeSample.Dotted)];
        }
    }

    [ParamsSource(nameof(Samples))]
    public CodeSample Codes { get; set; } = null!;

    [GlobalSetup]
    public void Prepare() => _utf8Texts = Codes.Utf8Texts;

    [Benchmark(Baseline = true, OperationsPerInvoke = CodeSample.Count)]
    public int Icd10CmCode_TryParse()
    {
        var codes = 0;
        foreach (var text in _utf8Texts)
        {
            codes += Icd10CmCode.TryParse(text, out _) ? 1 : 0;
        }

        return codes;
    }

    [Benchmark(OperationsPerInvoke = CodeSample.Count)]
    public int MedicalCode_Candidates()
    {
        Span<MedicalCode> found = stackalloc MedicalCode[MedicalCode.MaxCandidates];
        var codes = 0;
        foreach (var text in _utf8Texts)
        {
            codes += MedicalCode.Candidates(text, found);
        }

        return codes;
    }
}
