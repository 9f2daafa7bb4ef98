using System.Collections.Immutable;
using System.Globalization;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>The sources of a text, numbered in the order of their identifiers, and how facts cite them.</summary>
internal sealed class Citations
{
    private readonly ImmutableArray<SourceId> _ids;
    private readonly Dictionary<SourceId, int> _places;

    public Citations(CertificationCatalog catalog, IEnumerable<Evidence> evidence)
    {
        _ids = [.. evidence.SelectMany(one => one.Sources).Distinct().Order()];
        _places = _ids.Select((source, index) => (source, index)).ToDictionary(pair => pair.source, pair => pair.index + 1);
        Sources = [.. _ids.Select(catalog.Sources.Get)];
    }

    public ImmutableArray<Source> Sources { get; }

    /// <summary>How sure and how old, where it was read, and from which overlays it comes: the numbers are places in <see cref="Sources"/>.</summary>
    /// <returns><see langword="null"/> when nothing of the catalog was read.</returns>
    public string? Certainty(IEnumerable<Evidence?> evidence)
    {
        Evidence[] all = [.. evidence.OfType<Evidence>()];
        var places = all.SelectMany(one => one.Sources).Distinct().Select(source => _places[source]).Order();
        string[] origins = [.. all.Select(one => one.Origin).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        return CertaintyText.Of(all) is { } text
            ? $"{text} [{string.Join(", ", places.Select(place => place.ToString(CultureInfo.InvariantCulture)))}]{(origins.Length == 0 ? "" : $", from {RequirementText.Join(origins)}")}"
            : null;
    }

    /// <summary>The same for a single fact.</summary>
    public string Certainty(Evidence evidence) => Certainty([evidence])!;
}
