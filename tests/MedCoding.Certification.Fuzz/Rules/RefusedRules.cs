using System.Text;
using MedCoding.Certification.CodeSets;
using MedCoding.Certification.Fuzz.Inputs;

namespace MedCoding.Certification.Fuzz.Rules;

/// <summary>What must hold for a text that was refused.</summary>
internal static class RefusedRules<TCode>
    where TCode : struct, ICode<TCode>
{
    public static string? Broken(Input input, CodeFault fault, bool throwing) =>
        TCode.TryParse(input.Text, null, out _) || TCode.TryParse(input.Utf8Text, null, out _) ? "every TryParse refuses what one refuses"
        : fault.Position < 0 || fault.Position > input.Text.Length ? "the fault stands in the text or at its end"
        : !Ascii.IsValid(input.Text[..fault.Position]) ? "what stands before the fault is ASCII"
        : input.Text.IsEmpty != (fault.Kind == CodeFaultKind.Empty) ? "the empty text, and no other, is called empty"
        : SentenceBroken(input, fault) ?? (throwing ? ThrowBroken(input, fault) : null);

    private static string? SentenceBroken(Input input, CodeFault fault)
    {
        var sentence = fault.Describe(input.Text);
        return !sentence.EndsWith(").", StringComparison.Ordinal) || fault.ToString().Length == 0 ? "a fault has words and a right example"
            : sentence.AsSpan().IndexOfAnyInRange('\0', '\x1F') >= 0 ? "the sentence is one line"
            : sentence != fault.Describe(input.Utf8Text) ? "the sentence is the same in both encodings" : null;
    }

    private static string? ThrowBroken(Input input, CodeFault fault)
    {
        try
        {
            TCode.Parse(input.Text, null);
            return "Parse throws where TryParse refuses";
        }
        catch (FormatException e) when (e.Message == fault.Describe(input.Text))
        {
        }

        try
        {
            TCode.Parse(input.Utf8Text, null);
            return "Parse of UTF-8 throws where TryParse refuses";
        }
        catch (FormatException e) when (e.Message == fault.Describe(input.Utf8Text))
        {
            return null;
        }
    }
}
