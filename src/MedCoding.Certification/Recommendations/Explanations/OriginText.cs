using System.Globalization;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>What an answer rests on: catalog, content hash and day.</summary>
internal static class OriginText
{
    public static string Of(CatalogView view)
    {
        var catalog = view.Catalog;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"As of {view.Date:yyyy-MM-dd}, {catalog.Name} {catalog.Version}{(catalog.Overlays.IsEmpty ? "" : $" with {RequirementText.Join(catalog.Overlays)}")}, content {catalog.ContentHash[..12]}. Facts have dates and sources and are no professional advice.");
    }
}
