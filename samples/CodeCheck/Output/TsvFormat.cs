using System.Buffers;
using System.Text;
using MedCoding.Certification.CodeSets;
using MedCoding.CodeCheck.Checking;

namespace MedCoding.CodeCheck.Output;

// input, verdict, sets, canonical forms, reason. A tab, a line break or a backslash in a value is written as \t, \n, \r or \\, so that every answer is one line
// of five columns and nothing is lost.
internal sealed class TsvFormat : IAnswerFormat
{
    // What stands beside input and reason: the verdict, the tags and the forms of as many codes as there can be, with their separators.
    private const int MostOfTheRest = 512;

    private const byte Tab = (byte)'\t';
    private const byte Comma = (byte)',';
    private const byte LineFeed = (byte)'\n';

    private static readonly SearchValues<byte> Escaped = SearchValues.Create("\t\n\r\\"u8);

    public void Write(ReadOnlySpan<byte> input, Finding finding, AnswerSink sink)
    {
        var line = new Pen(sink.GetSpan((2 * input.Length) + (2 * Encoding.UTF8.GetMaxByteCount(finding.Reason.Length)) + MostOfTheRest));
        Escape(input, ref line);
        line.Write(VerdictColumn(finding.Verdict));
        if (finding.Codes.Length == 1)
        {
            line.WriteTaggedCode(finding.Codes[0], Tab);
        }
        else
        {
            WriteSetsAndForms(finding, ref line);
        }

        line.Write(Tab);
        WriteReason(finding.Reason, ref line);
        line.Write(LineFeed);
        sink.Advance(line.Written);
    }

    private static ReadOnlySpan<byte> VerdictColumn(Verdict verdict) => verdict switch
    {
        Verdict.Valid => "\tvalid\t"u8,
        Verdict.Ambiguous => "\tambiguous\t"u8,
        _ => "\tinvalid\t"u8,
    };

    private static void WriteSetsAndForms(Finding finding, ref Pen line)
    {
        if (finding.IsProcedure)
        {
            line.WriteTag(finding.Procedure.Code.Kind!.Value);
        }

        CodeKind? last = null;
        foreach (var code in finding.Codes)
        {
            if (code.Kind != last)
            {
                line.WriteSeparator(Comma, unless: last is null);
                line.WriteTag(code.Kind!.Value);
                last = code.Kind;
            }
        }

        line.Write(Tab);
        if (finding.IsProcedure)
        {
            line.WriteForm(finding.Procedure);
        }

        for (var index = 0; index < finding.Codes.Length; index++)
        {
            line.WriteSeparator(Comma, unless: index == 0);
            line.WriteForm(finding.Codes[index]);
        }
    }

    // Only a reason that quotes a backslash has something to escape.
    private static void WriteReason(string reason, ref Pen line)
    {
        if (reason.Contains('\\', StringComparison.Ordinal))
        {
            Escape(Encoding.UTF8.GetBytes(reason), ref line);
        }
        else
        {
            line.Write(reason);
        }
    }

    private static void Escape(ReadOnlySpan<byte> text, ref Pen line)
    {
        while (text.IndexOfAny(Escaped) is var found and >= 0)
        {
            line.Write(text[..found]);
            line.Write(text[found] switch
            {
                Tab => "\\t"u8,
                LineFeed => "\\n"u8,
                (byte)'\r' => "\\r"u8,
                _ => "\\\\"u8,
            });
            text = text[(found + 1)..];
        }

        line.Write(text);
    }
}
