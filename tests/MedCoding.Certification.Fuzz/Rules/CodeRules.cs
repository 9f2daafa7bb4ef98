using MedCoding.Certification.CodeSets;
using MedCoding.Certification.Fuzz.Inputs;

namespace MedCoding.Certification.Fuzz.Rules;

/// <summary>What must hold for any text whatever.</summary>
internal static class CodeRules<TCode>
    where TCode : struct, ICode<TCode>
{
    /// <summary>What the text was answered with, and the first rule that was broken, if one was.</summary>
    /// <param name="input">The text.</param>
    /// <param name="throwing">Whether to call what throws for a text that is refused.</param>
    public static Verdict Of(Input input, bool throwing)
    {
        var read = TCode.TryParse(input.Text, out var code, out var fault);
        var readUtf8 = TCode.TryParse(input.Utf8Text, out var codeUtf8, out var faultUtf8);
        var broken = read != readUtf8 || code != codeUtf8 ? "UTF-8 is read as UTF-16 is"
            : fault != faultUtf8 ? "the fault in UTF-8 is that in UTF-16"
            : read != (fault.Kind == CodeFaultKind.None) ? "a text is read or has a fault"
            : read == code.Equals(default) ? "what is read is a code, and what is refused is none"
            : read ? AcceptedRules<TCode>.Broken(input, code) : RefusedRules<TCode>.Broken(input, fault, throwing);

        var normalized = NormalizedRules<TCode>.Broken(input, read, code, out var brokenNormalized);
        return new(read, normalized, broken ?? brokenNormalized ?? CandidateRules.Broken(input));
    }
}
