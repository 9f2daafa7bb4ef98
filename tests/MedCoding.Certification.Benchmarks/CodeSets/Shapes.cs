using System.Text.RegularExpressions;

namespace MedCoding.Certification.Benchmarks.CodeSets;

/// <summary>Makes sure that what is compared answers alike.</summary>
internal static class Shapes
{
    public static void MustAgree(Regex shape, Func<string, bool> parser, IEnumerable<string> texts)
    {
        if (texts.FirstOrDefault(text => shape.IsMatch(text) != parser(text)) is { } text)
        {
            throw new InvalidOperationException($"The expression and the parser differ over '{text}'.");
        }
    }
}
