using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>One line of a demand that was judged, in words: a group, or a single demand with what was found and the smallest step that would meet it.</summary>
/// <param name="Depth">How deep it stands in the tree, from 0.</param>
/// <param name="Outcome">How it came out.</param>
/// <param name="Text">The words; they tell the outcome too.</param>
public sealed record ExplainedDemand(int Depth, Outcome Outcome, string Text)
{
    private const int Indent = 2;

    /// <summary>A sign for the outcome: <c>✓</c> met, <c>✗</c> not met, <c>?</c> not known.</summary>
    public string Sign => Outcome switch
    {
        Outcome.Met => "✓",
        Outcome.NotMet => "✗",
        _ => "?",
    };

    /// <summary>The line with its sign, two blanks in front for each step of depth.</summary>
    public override string ToString() => $"{new string(' ', Indent * Depth)}{Sign} {Text}";
}
