using MedCoding.CodeCheck.Checking;

namespace MedCoding.CodeCheck.Output;

// How an answer looks, its line end included.
internal interface IAnswerFormat
{
    void Write(ReadOnlySpan<byte> input, Finding finding, AnswerSink sink);
}
