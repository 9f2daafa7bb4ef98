namespace MedCoding.Certification.Linting.Rules;

/// <summary>A source that nothing rests on.</summary>
internal sealed class UncitedSourceCheck : LintCheck
{
    public override LintRule Rule { get; } = new(
        "MC1301", "uncited-source", LintSeverity.Warning, "No fact cites a source.",
        "Remove it, or name it in the 'sources' of what was read there.");

    public override IEnumerable<LintFinding> Find(LintSubject subject)
    {
        var cited = subject.Catalog.WorkSettings.SelectMany(setting => setting.StatedBy).ToHashSet();
        foreach (var (_, facts) in subject.ByPath)
        {
            foreach (var fact in facts)
            {
                cited.UnionWith(fact.Evidence?.Sources ?? []);
                cited.UnionWith(fact.Conflicts.Select(conflict => conflict.Source));
            }
        }

        return subject.Catalog.Sources
            .Where(source => !cited.Contains(source.Id))
            .Select(source => subject.At(Rule, $"sources/{source.Id}", $"The source '{source.Id}' ({LintText.Short(source.ToString())}) is cited by no fact."));
    }
}
