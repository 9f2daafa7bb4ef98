using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
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

    // Null after every complaint; what overlays of the same run say of one thing is told, and is no mistake.
    public CertificationCatalog? Read(ParseResult parsed, Surroundings surroundings)
    {
        var overlays = new List<CatalogFile>();
        foreach (var name in parsed.GetValue(Files) ?? [])
        {
            if (!TryRead(name, surroundings, out var overlay))
            {
                return null;
            }

            overlays.Add(overlay);
        }

        if (!CertificationCatalog.Shipped.TryWith(overlays, out var catalog, out var faults))
        {
            foreach (var fault in faults)
            {
                surroundings.Complain($"{Files.Name}: {fault}");
            }

            return null;
        }

        foreach (var conflict in catalog.Overrides.Where(one => one.IsConflict))
        {
            surroundings.Complain($"{Files.Name}: {conflict.Path} stands in {conflict.ReplacedFile} and in {conflict.File}; {conflict.File} goes first.");
        }

        return catalog;
    }

    private bool TryRead(string name, Surroundings surroundings, [NotNullWhen(true)] out CatalogFile? overlay)
    {
        overlay = null;
        var file = new InputFile(name, Example, surroundings);
        using var stream = file.Open(Files.Name);
        if (stream is null)
        {
            return false;
        }

        try
        {
            using var content = new MemoryStream();
            stream.CopyTo(content);
            overlay = new CatalogFile(file.Place, content.ToArray());
            return true;
        }
        catch (IOException e)
        {
            file.Complain(Files.Name, e);
            return false;
        }
        catch (UnauthorizedAccessException e)
        {
            file.Complain(Files.Name, e);
            return false;
        }
    }
}
