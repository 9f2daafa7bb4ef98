using System.Text.Json;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Catalogs.Research;

/// <summary>The files of the seeds as JSON, to look into at any place.</summary>
internal sealed class SeedFiles
{
    private readonly JsonPlace[] _files;
    private readonly Dictionary<string, string?> _addresses;

    // Many facts, and every change of one, are looked for at the same places.
    private readonly Dictionary<string, JsonPlace[]> _known = new(StringComparer.Ordinal);

    public SeedFiles(IEnumerable<(string Name, JsonElement Root)> files)
    {
        _files = [.. files.Select(file => new JsonPlace(file.Name, file.Root, default))];
        _addresses = At("sources[]").ToDictionary(
            source => source.Value.GetProperty("id").GetString()!, source => source.Value.GetProperty("address").GetString(), StringComparer.Ordinal);
    }

    /// <summary>The files of the checkout.</summary>
    public static SeedFiles OfRepository() => new(Seeds.Files.Select(file => (file.Name, JsonDocument.Parse(file.Utf8Json).RootElement)));

    /// <summary>All places that a route leads to from the root of any file.</summary>
    public IEnumerable<JsonPlace> At(string route)
    {
        if (!_known.TryGetValue(route, out var places))
        {
            _known[route] = places = [.. _files.SelectMany(JsonRoute.Parse(route).From)];
        }

        return places;
    }

    /// <summary>The addresses of the sources that an evidence cites; <see langword="null"/> for one that was not kept.</summary>
    public IEnumerable<string?> AddressesOf(JsonElement evidence) =>
        evidence.GetProperty("sources").EnumerateArray().Select(source => _addresses[source.GetString()!]);

    public static Confidence ConfidenceOf(JsonElement evidence) => Enum.Parse<Confidence>(evidence.GetProperty("confidence").GetString()!, ignoreCase: true);
}
