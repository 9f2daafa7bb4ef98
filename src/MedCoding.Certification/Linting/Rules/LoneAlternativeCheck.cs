using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>A choice that is none.</summary>
internal sealed class LoneAlternativeCheck : LintCheck
{
    public override LintRule Rule { get; } = new(
        "MC1104", "lone-alternative", LintSeverity.Warning, "A requirement offers a choice of one.",
        "Write the one demand alone, or add the alternatives that the page names.");

    public override IEnumerable<LintFinding> Find(LintSubject subject) =>
        from demand in RequirementFacts.Of(subject)
        from lone in Groups(demand.Requirement).Where(choice => choice.Members.Length == 1)
        select subject.At(Rule, demand.Fact, $"{demand.Fact.Path} is '{LintText.Short(demand.Fact.ValueText)}', in which a choice has '{LintText.Short(lone.Members[0].ToString())}' alone.");

    private static IEnumerable<RequirementGroup> Groups(Requirement requirement) =>
        requirement is RequirementGroup group ? group.Members.SelectMany(Groups).Prepend(group) : [];
}
