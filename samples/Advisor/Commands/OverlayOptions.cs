using System.CommandLine;
using MedCoding.Advisor.Input;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Advisor.Commands;

// Files of the user's own that lie over the shipped catalog.
internal sealed class OverlayOptions
{
    private const string Example = "our-prices.json";

    public Option<string[]> Files { get; } = new("--catalog")
    {
        Description = "A file in the format of the catalog that lies over it: bodies, credentials and settings of your own, or this year's fees. May be repeated; a later one goes before an earlier one.",
        HelpName = "FILE",
    };

    // Null after every complaint.
    public CertificationCatalog? Read(ParseResult parsed, Surroundings surroundings)
    {
        var files = new CatalogFiles(Files.Name, Example, surroundings);
        var overlays = new List<CatalogFile>();
        foreach (var name in parsed.GetValue(Files) ?? [])
        {
            if (!files.TryRead(name, out var overlay))
            {
                return null;
            }

            overlays.Add(overlay);
        }

        return files.Overlaid(overlays);
    }
}
