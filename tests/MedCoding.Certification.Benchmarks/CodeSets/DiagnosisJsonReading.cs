using System.Text.Json;
using BenchmarkDotNet.Attributes;
using MedCoding.Certification.Benchmarks.Running;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Benchmarks.CodeSets;

/// <summary>Reading a JSON array of diagnoses, against reading the same as texts, which nobody has checked.</summary>
[MemoryDiagnoser]
[PerCode]
public class DiagnosisJsonReading
{
    private byte[] _json = [];

    public static IEnumerable<CodeSample> Samples => [CodeSample.Diagnoses().Select("dots", CodeSample.Dotted)];

    [ParamsSource(nameof(Samples))]
    public CodeSample Codes { get; set; } = null!;

    [GlobalSetup]
    public void Prepare() => _json = JsonSerializer.SerializeToUtf8Bytes(Codes.Texts, CodeJson.Default.StringArray);

    [Benchmark(Baseline = true, OperationsPerInvoke = CodeSample.Count)]
    public string[]? Texts() => JsonSerializer.Deserialize(_json, CodeJson.Default.StringArray);

    [Benchmark(OperationsPerInvoke = CodeSample.Count)]
    public Icd10CmCode[]? Icd10CmCodes() => JsonSerializer.Deserialize(_json, CodeJson.Default.Icd10CmCodeArray);
}
