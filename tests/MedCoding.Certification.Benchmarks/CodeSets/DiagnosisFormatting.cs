using System.Globalization;
using BenchmarkDotNet.Attributes;
using MedCoding.Certification.Benchmarks.Running;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Benchmarks.CodeSets;

/// <summary>Printing diagnoses into a buffer, against a new text for each.</summary>
[MemoryDiagnoser]
[PerCode]
public class DiagnosisFormatting
{
    private readonly char[] _text = new char[Icd10CmCode.MaxLength];
    private readonly byte[] _utf8Text = new byte[Icd10CmCode.MaxLength];
    private Icd10CmCode[] _codes = [];

    public static IEnumerable<CodeSample> Samples => [CodeSample.Diagnoses()];

    [ParamsSource(nameof(Samples))]
    public CodeSample Codes { get; set; } = null!;

    [GlobalSetup]
    public void Prepare() => _codes = [.. Codes.Texts.Select(Icd10CmCode.Parse)];

    [Benchmark(Baseline = true, OperationsPerInvoke = CodeSample.Count)]
    public int New_string()
    {
        var length = 0;
        foreach (var code in _codes)
        {
            length += code.ToString().Length;
        }

        return length;
    }

    [Benchmark(OperationsPerInvoke = CodeSample.Count)]
    public int String_Create()
    {
        var length = 0;
        foreach (var code in _codes)
        {
            length += string.Create(CultureInfo.InvariantCulture, $"{code}").Length;
        }

        return length;
    }

    [Benchmark(OperationsPerInvoke = CodeSample.Count)]
    public int TryFormat_UTF16()
    {
        var length = 0;
        foreach (var code in _codes)
        {
            code.TryFormat(_text, out var written);
            length += written;
        }

        return length;
    }

    [Benchmark(OperationsPerInvoke = CodeSample.Count)]
    public int TryFormat_UTF8()
    {
        var length = 0;
        foreach (var code in _codes)
        {
            code.TryFormat(_utf8Text, out var written);
            length += written;
        }

        return length;
    }
}
