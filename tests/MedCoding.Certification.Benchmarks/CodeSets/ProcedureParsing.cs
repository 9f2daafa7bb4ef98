using BenchmarkDotNet.Attributes;
using MedCoding.Certification.Benchmarks.Running;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Benchmarks.CodeSets;

/// <summary>Reading inpatient procedures, against the regular expression of the same grammar; what is the same and what is not is as in <see cref="DiagnosisParsing"/>.</summary>
[MemoryDiagnoser]
[PerCode]
public class ProcedureParsing
{
    private string[] _texts = [];
    private byte[][] _utf8Texts = [];

    public static IEnumerable<CodeSample> Samples => [CodeSample.Procedures()];

    [ParamsSource(nameof(Samples))]
    public CodeSample Codes { get; set; } = null!;

    [GlobalSetup]
    public void Prepare()
    {
        (_texts, _utf8Texts) = (Codes.Texts, Codes.Utf8Texts);
        bool IsCode(string text) => Icd10PcsCode.TryParse(text, out _);
        Shapes.MustAgree(ProcedureShape.Regex(), IsCode, [.. _texts, .. _texts.Select(text => Neighbours.Of(text, IsCode))]);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = CodeSample.Count)]
    public int Regex_IsMatch_span()
    {
        var codes = 0;
        foreach (var text in _texts)
        {
            codes += ProcedureShape.Regex().IsMatch(text.AsSpan()) ? 1 : 0;
        }

        return codes;
    }

    [Benchmark(OperationsPerInvoke = CodeSample.Count)]
    public int TryParse_UTF16()
    {
        var codes = 0;
        foreach (var text in _texts)
        {
            codes += Icd10PcsCode.TryParse(text, out _) ? 1 : 0;
        }

        return codes;
    }

    [Benchmark(OperationsPerInvoke = CodeSample.Count)]
    public int TryParse_UTF8()
    {
        var codes = 0;
        foreach (var text in _utf8Texts)
        {
            codes += Icd10PcsCode.TryParse(text, out _) ? 1 : 0;
        }

        return codes;
    }
}
