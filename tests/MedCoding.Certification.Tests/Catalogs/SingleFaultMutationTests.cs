using System.Collections.Concurrent;
using System.Globalization;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Catalogs;

/// <summary>The shipped seeds, broken in one place at a time. MEDCODING_EXHAUSTIVE=1/1 breaks every place, 2/5 the second fifth of them; otherwise a sample is taken, the same
/// each time.</summary>
public class SingleFaultMutationTests
{
    private const int MostPlaces = 120;
    private const int MostPlacesForAnything = 50;

    private static readonly int[]? Share = Environment.GetEnvironmentVariable("MEDCODING_EXHAUSTIVE") is { Length: > 0 } share
        ? [.. share.Split('/').Select(number => int.Parse(number, CultureInfo.InvariantCulture))]
        : null;

    private static readonly IReadOnlyList<JsonValuePlace> Places = [.. Seeds.Files.SelectMany(JsonValuePlace.Of)];

    public static TheoryData<string> Names => [.. Mutation.All.Select(mutation => mutation.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_single_fault_is_refused_and_told_where_it_stands(string name)
    {
        var mutation = Mutation.All.Single(mutation => mutation.Name == name);
        var places = Sample([.. Places.Where(mutation.Applies)], MostPlaces);
        var untold = new ConcurrentBag<string>();
        Parallel.ForEach(places, place =>
        {
            if (Untold(mutation, place) is { } what)
            {
                untold.Add(what);
            }
        });

        Assert.NotEmpty(places);
        Assert.True(untold.IsEmpty, string.Join(Environment.NewLine, untold.Order(StringComparer.Ordinal).Take(20)));
    }

    [Fact]
    public void The_places_are_those_of_the_files() => Assert.All(Sample(Places, MostPlaces), place =>
    {
        using var value = System.Text.Json.JsonDocument.Parse(place.Text);
        Assert.True(CertificationCatalog.TryLoad(Broken(place.WithValue(place.Text)), out _, out _));
        Assert.True(place.Name is null || place.Path == $"{place.Parent}.{place.Name}");
    });

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("1e999")]
    [InlineData("\"x\"")]
    [InlineData("[[]]")]
    [InlineData("{\"value\":{}}")]
    public void Whatever_stands_in_a_place_is_read_or_refused_but_never_thrown(string json)
    {
        var thrown = new ConcurrentBag<string>();
        Parallel.ForEach(Sample(Places, MostPlacesForAnything), place =>
        {
            try
            {
                var loaded = CertificationCatalog.TryLoad(Broken(place.WithValue(json)), out var catalog, out var faults);
                Assert.Equal(loaded, catalog is not null);
                Assert.Equal(loaded, faults.IsEmpty);
            }
            catch (InvalidOperationException e)
            {
                thrown.Add($"{place.File.Name} {place.Path}: {e.Message}");
            }
        });

        Assert.True(thrown.IsEmpty, string.Join(Environment.NewLine, thrown.Order(StringComparer.Ordinal).Take(20)));
    }

    private static string? Untold(Mutation mutation, JsonValuePlace place)
    {
        try
        {
            var loaded = CertificationCatalog.TryLoad(Broken(mutation.Apply(place)), out var catalog, out var faults);
            var path = mutation.FaultPath(place);
            return loaded || catalog is not null ? $"{place.File.Name} {place.Path}: loaded all the same"
                : faults.Any(fault => fault.File == place.File.Name && fault.Path == path) ? null
                : $"{place.File.Name} {place.Path}: expected at {path}, told at {string.Join(" and ", faults.Take(3))}";
        }
#pragma warning disable CA1031 // Whatever is thrown is what the test is about.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return $"{place.File.Name} {place.Path}: {e.GetType().Name}: {e.Message}";
        }
    }

    private static IEnumerable<CatalogFile> Broken(CatalogFile broken) => Seeds.Files.Select(file => file.Name == broken.Name ? broken : file);

    // The members of a file itself are few and are all taken.
    private static IReadOnlyList<JsonValuePlace> Sample(IReadOnlyList<JsonValuePlace> places, int most)
    {
        var (part, step) = Share is [var first, var of] ? (first - 1, of) : (0, (places.Count / most) + 1);
        return [.. places.Where((place, index) => index % step == part || place.Parent is "" or "$" or "$.guidance")];
    }
}
