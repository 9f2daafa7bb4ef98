using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>An alternative that nobody needs, since whoever meets it meets another one of the same choice.</summary>
internal sealed class ShadowedAlternativeCheck : LintCheck
{
    public override LintRule Rule { get; } = new(
        "MC1105", "shadowed-alternative", LintSeverity.Warning, "One alternative of a requirement is met by everybody who meets another one.",
        "Remove the narrower alternative, or correct the numbers in it.");

    public override IEnumerable<LintFinding> Find(LintSubject subject) =>
        from demand in RequirementFacts.Of(subject)
        from pair in Shadowed(demand.Requirement, new RequirementOrder(subject.Catalog))
        select subject.At(
            Rule, demand.Fact,
            $"In {demand.Fact.Path} the alternative '{LintText.Short(pair.Narrow.ToString())}' says nothing beside '{LintText.Short(pair.Wide.ToString())}'.");

    private static IEnumerable<(Requirement Narrow, Requirement Wide)> Shadowed(Requirement requirement, RequirementOrder order)
    {
        if (requirement.Normalize() is not RequirementGroup group)
        {
            yield break;
        }

        foreach (var inner in group.Members.SelectMany(member => Shadowed(member, order)))
        {
            yield return inner;
        }

        for (var narrow = 0; group is { IsAny: true, IsAll: false } && narrow < group.Members.Length; narrow++)
        {
            // Of two that are the same, the later one is shadowed.
            var wide = Enumerable.Range(0, group.Members.Length).FirstOrDefault(
                other => other != narrow && order.Implies(group.Members[narrow], group.Members[other]) && (other < narrow || !order.Implies(group.Members[other], group.Members[narrow])), -1);
            if (wide >= 0)
            {
                yield return (group.Members[narrow], group.Members[wide]);
            }
        }
    }
}
