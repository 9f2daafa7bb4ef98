using System.Text.Encodings.Web;
using System.Text.Json;
using MedCoding.Certification.CodeSets;
using MedCoding.CodeCheck.Checking;

namespace MedCoding.CodeCheck.Output;

// One object a line. Bytes that are no UTF-8 become U+FFFD, since JSON holds text.
internal sealed class NdjsonFormat : IAnswerFormat, IDisposable
{
    // Nothing of it goes into a web page, and the escapes of the default encoder would hide what was typed.
    private readonly Utf8JsonWriter _writer = new(Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    public void Write(ReadOnlySpan<byte> input, Finding finding, AnswerSink sink)
    {
        _writer.Reset(sink);
        _writer.WriteStartObject();
        _writer.WriteString("input"u8, input);
        _writer.WriteString("verdict"u8, finding.Verdict switch
        {
            Verdict.Valid => "valid"u8,
            Verdict.Ambiguous => "ambiguous"u8,
            _ => "invalid"u8,
        });
        WriteSets(finding);
        WriteForms(finding);
        _writer.WriteString("reason"u8, finding.Reason);
        _writer.WriteEndObject();
        _writer.Flush();
        sink.GetSpan(1)[0] = (byte)'\n';
        sink.Advance(1);
    }

    public void Dispose() => _writer.Dispose();

    private void WriteSets(Finding finding)
    {
        _writer.WriteStartArray("codeSets"u8);
        if (finding.IsProcedure)
        {
            _writer.WriteStringValue(finding.Procedure.Code.Kind!.Value.Tag());
        }

        CodeKind? last = null;
        foreach (var code in finding.Codes)
        {
            if (code.Kind != last)
            {
                _writer.WriteStringValue(code.Kind!.Value.Tag());
                last = code.Kind;
            }
        }

        _writer.WriteEndArray();
    }

    private void WriteForms(Finding finding)
    {
        Span<byte> form = stackalloc byte[Math.Max(MedicalCode.MaxLength, ModifiedCode.MaxLength)];
        _writer.WriteStartArray("canonical"u8);
        if (finding.IsProcedure)
        {
            var pen = new Pen(form);
            pen.WriteForm(finding.Procedure);
            _writer.WriteStringValue(form[..pen.Written]);
        }

        foreach (var code in finding.Codes)
        {
            var pen = new Pen(form);
            pen.WriteForm(code);
            _writer.WriteStringValue(form[..pen.Written]);
        }

        _writer.WriteEndArray();
    }
}
