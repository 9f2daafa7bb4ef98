using BenchmarkDotNet.Attributes;
using MedCoding.Certification.Benchmarks.Running;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Benchmarks.CodeSets;

/// <summary>Refusing what is nearly a diagnosis and saying what is wrong and where, against the regular expression, which only refuses.</summary>
[MemoryDiagnoser]
[PerCode]
public class DiagnosisRefusal
{
    private string[] _texts = [];
    private byte[][] _utf8Texts = [];

    public static IEnumerable<CodeSample> Samples => [CodeSample.Diagnoses().Select("one slip", Neighbour)];

    [ParamsSource(nameof(Samples))]
    public CodeSample Codes { get; set; } = null!;

    [GlobalSetup]
    public void Prepare() => (_texts, _utf8Texts) = (Codes.Texts, Codes.Utf8Texts);

    internal static string Neighbour(string text) => Neighbours.Of(text, candidate => Icd10CmCode.TryParse(candidate, out _));

    [Benchmark(Baseline = true, OperationsPerInvoke = CodeSample.Count)]
    public int Regex_IsMatch_span()
    {
        var codes = 0;
        foreach (var text in _texts)
        {
            codes += DiagnosisShape.Regex().IsMatch(text.AsSpan()) ? 1 : 0;
        }

        return codes;
    }

    [Benchmark(OperationsPerInvoke = CodeSample.Count)]
    public int TryParse_UTF16()
    {
        var codes = 0;
        foreach (var text in _texts)
        {
            codes += Icd10CmCode.TryParse(text, out _) ? 1 : 0;
        }

        return codes;
    }

    [Benchmark(OperationsPerInvoke = CodeSample.Count)]
    public int TryParse_UTF16_with_fault()
    {
        var positions = 0;
        foreach (var text in _texts)
        {
            _ = Icd10CmCode.TryParse(text, out _, out var fault);
            positions += fault.Position;
        }

        return positions;
    }

    [Benchmark(OperationsPerInvoke = CodeSample.Count)]
    public int TryParse_UTF8_with_fault()
    {
        var positions = 0;
        foreach (var text in _utf8Texts)
        {
            _ = Icd10CmCode.TryParse(text, out _, out var fault);
            positions += fault.Position;
        }

        return positions;
    }
}
