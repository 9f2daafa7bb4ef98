namespace MedCoding.Certification.Linting.Rules;

/// <summary>A choice that is none. A requirement that is read has lost it already, so that its text tells.</summary>
internal sealed class LoneAlternativeCheck : LintCheck
{
    private const string Choice = "of";

    public override LintRule Rule { get; } = new(
        "MC1104", "lone-alternative", LintSeverity.Warning, "A requirement offers a choice of one.",
        "Write the one demand alone, or add the alternatives that the page names.");

    public override IEnumerable<LintFinding> Find(LintSubject subject) =>
        from demand in RequirementFacts.Of(subject)
        from lone in Lone(demand.Fact.ValueText)
        select subject.At(Rule, demand.Fact, $"{demand.Fact.Path} is '{LintText.Short(demand.Fact.ValueText)}', in which a choice has '{LintText.Short(lone)}' alone.");

    private static IEnumerable<string> Lone(string text)
    {
        for (var at = text.IndexOf('(', StringComparison.Ordinal); at >= 0; at = text.IndexOf('(', at + 1))
        {
            if (!IsChoice(text.AsSpan(0, at).TrimEnd()))
            {
                continue;
            }

            var from = at + 1;
            var (end, depth, commas) = (from, 0, 0);
            for (; end < text.Length && (depth > 0 || text[end] != ')'); end++)
            {
                depth += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
                commas += depth == 0 && text[end] == ',' ? 1 : 0;
            }

            if (commas == 0)
            {
                yield return text[from..end].Trim();
            }
        }
    }

    // Blanks may stand around every word: '1 of(CPC)' is a choice as '1  of (CPC)' is.
    private static bool IsChoice(ReadOnlySpan<char> before) =>
        before.EndsWith(Choice, StringComparison.Ordinal) && before.Length > Choice.Length && char.IsWhiteSpace(before[^(Choice.Length + 1)]);
}
