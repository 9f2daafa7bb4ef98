using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using MedCoding.Certification.Benchmarks.Running;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Benchmarks.CodeSets;

/// <summary>Writing a JSON array of diagnoses, against writing the same as texts, into a buffer that is used again.</summary>
[MemoryDiagnoser]
[PerCode]
public class DiagnosisJsonWriting
{
    private readonly ArrayBufferWriter<byte> _buffer = new(CodeSample.Count * (Icd10CmCode.MaxLength + 3));
    private string[] _texts = [];
    private Icd10CmCode[] _codes = [];

    public static IEnumerable<CodeSample> Samples => [CodeSample.Diagnoses().Select("dots", CodeSample.Dotted)];

    [ParamsSource(nameof(Samples))]
    public CodeSample Codes { get; set; } = null!;

    [GlobalSetup]
    public void Prepare() => (_texts, _codes) = (Codes.Texts, [.. Codes.Texts.Select(Icd10CmCode.Parse)]);

    [Benchmark(Baseline = true, OperationsPerInvoke = CodeSample.Count)]
    public int Texts()
    {
        _buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_buffer);
        JsonSerializer.Serialize(writer, _texts, CodeJson.Default.StringArray);
        return _buffer.WrittenCount;
    }

    [Benchmark(OperationsPerInvoke = CodeSample.Count)]
    public int Icd10CmCodes()
    {
        _buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_buffer);
        JsonSerializer.Serialize(writer, _codes, CodeJson.Default.Icd10CmCodeArray);
        return _buffer.WrittenCount;
    }
}
