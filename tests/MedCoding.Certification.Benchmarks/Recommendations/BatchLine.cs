using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Benchmarks.Recommendations;

/// <summary>A line of a batch from end to end: the profile's JSON in, and out either the ranking, as the advisor's batch writes it, or the whole report; against merely
/// parsing the line and writing an answer that is there already, and against writing the line back.</summary>
/// <remarks>Not the same: the report has its words, facts and sources beside the profile, so far more is written than read.</remarks>
[MemoryDiagnoser]
public class BatchLine
{
    private CertificationCatalog _catalog = null!;
    private RecommendationEngine _engine = null!;
    private JsonDocument _answer = null!;
    private ReadOnlyMemory<byte> _line;

    [ParamsAllValues]
    public TypicalProfile Profile { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _catalog = CertificationCatalog.Shipped;
        _engine = new(ProfileLines.Today(_catalog));
        _line = ProfileLines.Of(Profile);
        _answer = JsonDocument.Parse(Profile_in_ranking_out());
    }

    /// <summary>Reads the line, and writes the answer that <see cref="Profile_in_ranking_out"/> writes, which it has ready-made: the same bytes in and out.</summary>
    [Benchmark(Baseline = true)]
    public byte[] JsonDocument_in_and_ranking_out()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var document = JsonDocument.Parse(_line);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            _answer.RootElement.WriteTo(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    [Benchmark]
    public byte[] JsonDocument_in_and_out()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var document = JsonDocument.Parse(_line);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            document.RootElement.WriteTo(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    [GlobalCleanup]
    public void CleanUp() => _answer.Dispose();

    [Benchmark]
    public CandidateProfile Profile_in() => CandidateProfile.FromJson(_line, _catalog);

    [Benchmark]
    public byte[] Profile_in_ranking_out()
    {
        var report = _engine.Recommend(CandidateProfile.FromJson(_line, _catalog));
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            foreach (var one in report.Recommendations)
            {
                writer.WriteStartObject();
                writer.WriteString("credential", one.Credential.Id.ToString());
                writer.WriteNumber("rank", one.Rank);
                writer.WriteNumber("score", one.Score);
                writer.WriteString("standing", one.Openness.ToString());
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return buffer.WrittenSpan.ToArray();
    }

    [Benchmark]
    public byte[] Profile_in_report_out() => _engine.Recommend(CandidateProfile.FromJson(_line, _catalog)).ToUtf8Json();
}
