using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using MedCoding.Advisor.Output;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Advisor.Batches;

// One line of JSON for each line answered.
internal sealed class BatchWriter(TextWriter output) : IDisposable
{
    private const int FaultsTold = 100;

    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Utf8JsonWriter _json = new(Stream.Null, JsonText.Writer);

    public void WriteAnswer(ReadOnlyMemory<byte> id, RecommendationReport report, int top)
    {
        Begin(id);
        _json.WriteStartArray("recommendations");
        foreach (var one in report.Recommendations.Take(top))
        {
            _json.WriteStartObject();
            _json.WriteString("credential", one.Credential.Id.ToString());
            _json.WriteNumber("rank", one.Rank);
            _json.WriteNumber("score", one.Score);
            _json.WriteString("standing", Words.Kebab(one.Openness));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        WriteTexts("outside", report.Outside.Select(one => one.Credential.Id.ToString()));
        WriteAnswers("uncovered", report.Uncovered);
        WriteAnswers("unknownToCatalog", report.UnknownToCatalog);

        WriteWeights(report.Options.Weights);
        _json.WriteString("catalog", report.CatalogVersion);
        _json.WriteString("asOf", Words.Day(report.AsOf));
        End();
    }

    public void WriteFaults(ReadOnlyMemory<byte> id, long line, IReadOnlyList<string> faults)
    {
        Begin(id);
        _json.WriteNumber("line", line);
        // A line of a megabyte can hold hundreds of thousands of them.
        var told = string.Join(' ', faults.Take(FaultsTold));
        _json.WriteString("error", faults.Count > FaultsTold ? $"{told} And {Words.Number(faults.Count - FaultsTold)} more." : told);
        End();
    }

    public void Dispose() => _json.Dispose();

    private void Begin(ReadOnlyMemory<byte> id)
    {
        _bytes.ResetWrittenCount();
        _json.Reset(_bytes);
        _json.WriteStartObject();
        _json.WritePropertyName("id");
        if (id.IsEmpty)
        {
            _json.WriteNullValue();
        }
        else
        {
            // It was read as JSON already.
            _json.WriteRawValue(id.Span, skipInputValidation: true);
        }
    }

    // Those of the line and those of the command together: what the scores come from.
    private void WriteWeights(CriterionWeights weights)
    {
        if (weights.Stated.IsEmpty)
        {
            return;
        }

        _json.WriteStartObject("weights");
        foreach (var criterion in weights.Stated)
        {
            _json.WriteNumber(Words.Kebab(criterion), (decimal)weights.Get(criterion)!.Value / CriterionWeights.Usual);
        }

        _json.WriteEndObject();
    }

    // Most lines have none.
    private void WriteAnswers(string name, ImmutableArray<ProfileAnswer> answers)
    {
        if (!answers.IsEmpty)
        {
            WriteTexts(name, answers.Select(answer => answer.Id));
        }
    }

    private void WriteTexts(string name, IEnumerable<string> texts)
    {
        _json.WriteStartArray(name);
        foreach (var text in texts)
        {
            _json.WriteStringValue(text);
        }

        _json.WriteEndArray();
    }

    private void End()
    {
        _json.WriteEndObject();
        _json.Flush();
        output.Write(Encoding.UTF8.GetString(_bytes.WrittenSpan));
        output.Write('\n');
    }
}
