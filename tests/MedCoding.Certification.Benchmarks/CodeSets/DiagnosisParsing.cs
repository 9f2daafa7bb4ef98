using BenchmarkDotNet.Attributes;
using MedCoding.Certification.Benchmarks.Running;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Benchmarks.CodeSets;

/// <summary>Reading diagnoses, against the regular expression of the same grammar.</summary>
/// <remarks>The same: the texts, and the answer to whether each is a code; the preparation makes sure of that for neighbours of codes too. Not the same: the parser gives the
/// code, packed into one word; the expression reads UTF-16 alone, so that UTF-8 would have to be decoded before.</remarks>
[MemoryDiagnoser]
[PerCode]
public class DiagnosisParsing
{
    private string[] _texts = [];
    private byte[][] _utf8Texts = [];

    public static IEnumerable<CodeSample> Samples
    {
        get
        {
            var bare = CodeSample.Diagnoses();
            return [bare, bare.Select("dots", CodeSample.Dotted), bare.InOrder()];
        }
    }

    [ParamsSource(nameof(Samples))]
    public CodeSample Codes { get; set; } = null!;

    [GlobalSetup]
    public void Prepare()
    {
        (_texts, _utf8Texts) = (Codes.Texts, Codes.Utf8Texts);
        Shapes.MustAgree(DiagnosisShape.Regex(), text => Icd10CmCode.TryParse(text, out _), [.. _texts, .. _texts.Select(DiagnosisRefusal.Neighbour)]);
    }

    [Benchmark(OperationsPerInvoke = CodeSample.Count)]
    public int Regex_IsMatch_string()
    {
        var codes = 0;
        foreach (var text in _texts)
        {
            codes += DiagnosisShape.Regex().IsMatch(text) ? 1 : 0;
        }

        return codes;
    }

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
    public int TryParse_UTF8()
    {
        var codes = 0;
        foreach (var text in _utf8Texts)
        {
            codes += Icd10CmCode.TryParse(text, out _) ? 1 : 0;
        }

        return codes;
    }
}
