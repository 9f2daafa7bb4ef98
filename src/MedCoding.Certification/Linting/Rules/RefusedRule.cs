using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Catalogs.Reading;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>What keeps a catalog from being loaded, told like everything else that is found.</summary>
internal static class RefusedRule
{
    public static LintRule Rule { get; } = new(
        "MC1000", "refused", LintSeverity.Error, "The strict reader refuses the catalog for this fault.", "Mend the value as the message says; nothing of the catalog is loaded before.");

    public static IEnumerable<LintFinding> Of(IEnumerable<CatalogFault> faults, IReadOnlyCollection<CatalogFile> files)
    {
        var lines = new LinePlaces(files);
        var byFile = faults.GroupBy(fault => fault.File, StringComparer.Ordinal);
        foreach (var group in byFile)
        {
            using var places = JsonPlaces.Of(files.FirstOrDefault(file => file.Name == group.Key));
            foreach (var fault in group)
            {
                var (line, column) = lines.Of(fault.File, places.Find(fault.Path));
                yield return new(Rule, "", fault.File, fault.Path, line, column, fault.Message);
            }
        }
    }
}
