using System.Globalization;
using System.Text;
using MedCoding.Certification.CodeSets;
using MedCoding.CodeCheck.Output;
using MedCoding.CodeCheck.Reporting;

namespace MedCoding.CodeCheck.Checking;

// One answer for each text, whatever it is.
internal sealed class Answering(Checker checker, IAnswerFormat format, AnswerSink sink, Tally tally)
{
    // Far more than any code in any spelling.
    public const int LongestText = 4096;

    private const int ShownOfTooLong = 64;

    public void Answer(ReadOnlySpan<byte> text)
    {
        if (text.Length > LongestText)
        {
            AnswerTooLong(text, text.Length);
            return;
        }

        Give(text, checker.Check(text));
    }

    // The beginning is at least as long as what is shown of it.
    public void AnswerTooLong(ReadOnlySpan<byte> beginning, long length) => Give(Beginning(beginning), Finding.Invalid(
        CodeFaultKind.TooLong,
        string.Create(CultureInfo.InvariantCulture, $"It has {length:N0} bytes, and {LongestText:N0} are the most that are read; the first of them stand here.")));

    public void AnswerMissing(string reason) => Give([], Finding.Invalid(CodeFaultKind.Empty, reason));

    private void Give(ReadOnlySpan<byte> text, Finding finding)
    {
        format.Write(text, finding, sink);
        tally.Add(finding);
        sink.EndAnswer();
    }

    // A character is not cut in two.
    private static ReadOnlySpan<byte> Beginning(ReadOnlySpan<byte> text)
    {
        var length = ShownOfTooLong;
        while (length > ShownOfTooLong - 4 && (text[length] & 0xC0) == 0x80)
        {
            length--;
        }

        return text[..length];
    }
}
