using System.Globalization;
using MedCoding.Certification.Catalogs.Contents;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs;

/// <summary>Changes as a person reads them.</summary>
internal static class ChangeText
{
    private const string PriceList = "prices";
    private const int HashShown = 12;

    /// <summary>The kind in lower case, with hyphens.</summary>
    public static string Of(CatalogChangeKind kind) => kind switch
    {
        CatalogChangeKind.Added => "added",
        CatalogChangeKind.Ended => "ended",
        CatalogChangeKind.Changed => "changed",
        CatalogChangeKind.Restated => "restated",
        CatalogChangeKind.NewlyKnown => "newly-known",
        _ => "no-longer-known",
    };

    /// <summary>When something was seen.</summary>
    public static string Of(Observation observation) => observation.Precision switch
    {
        ObservationPrecision.Undated => "undated",
        ObservationPrecision.About => $"as of about {observation.Year?.ToString(CultureInfo.InvariantCulture)}",
        _ => $"as of {observation}",
    };

    /// <summary>One side: catalog, version, day, and the beginning of the hash.</summary>
    public static string Of(CatalogView view) =>
        $"{view.Catalog}{(view.Catalog.Overlays.IsEmpty ? "" : $" with {string.Join(", ", view.Catalog.Overlays)}")} as of {DayText.Of(view.Date)} (content {view.Catalog.ContentHash[..HashShown]})";

    /// <summary>How many changes there are, and how many of each kind.</summary>
    public static string Count(CatalogDiff diff)
    {
        var kinds = Enum.GetValues<CatalogChangeKind>()
            .Select(kind => (Kind: kind, Count: diff.Changes.Count(change => change.Kind == kind)))
            .Where(kind => kind.Count > 0)
            .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Count} {Of(kind.Kind).Replace('-', ' ')}"));
        return diff.IsEmpty ? "No fact differs."
            : string.Create(CultureInfo.InvariantCulture, $"{diff.Changes.Length} fact{(diff.Changes.Length == 1 ? " differs" : "s differ")}: {string.Join(", ", kinds)}.");
    }

    /// <summary>What of its entry a change is about.</summary>
    public static string What(CatalogChange change)
    {
        string[] steps = change.Path.Split('/');
        return string.Join(", ", steps[0] == PriceList
            ? steps.Skip(2).Select(Attempts).OfType<string>().Prepend("price")
            : change.Path[change.Item.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Words));
    }

    // A price for one attempt need not say so.
    private static string? Attempts(string step) => step == "1" ? null : step.All(char.IsAsciiDigit) ? $"{step} attempts" : step;

    // Members are written attemptsIncluded; names of what people gave names to are left alone.
    private static string Words(string step) =>
        step.All(char.IsAsciiLetter) && char.IsAsciiLetterLower(step[0]) ? ValueText.Words(step) : step;
}
