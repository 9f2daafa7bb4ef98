using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MedCoding.Certification.Tests.Catalogs.Research;

/// <summary>A way through JSON, such as <c>exam[0].value.total</c> or <c>fees[kind=exam,attempts=2].amounts[]</c>.</summary>
/// <remarks>
/// <c>[]</c> takes every entry of an array, <c>[0]</c> the first, and <c>[kind=exam]</c> those in which the route before the equals sign leads to
/// the word behind it, or to a list that holds it. A member that is not there ends the way and is no error.
/// </remarks>
internal sealed partial class JsonRoute
{
    private readonly List<(string Name, string? Selector)> _steps = [];

    /// <summary>Reads a route.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not shaped like a route.</exception>
    public static JsonRoute Parse(string text)
    {
        var route = new JsonRoute();
        var end = 0;
        foreach (Match step in Step().Matches(text))
        {
            route._steps.Add((step.Groups["name"].Value, step.Groups["selector"] is { Success: true } selector ? selector.Value : null));
            end = step.Index + step.Length;
        }

        return end == text.Length ? route : throw new FormatException($"'{text}' is not shaped like a route (fees[kind=exam].amounts[0].value).");
    }

    /// <summary>All places that the route leads to.</summary>
    public IEnumerable<JsonPlace> From(JsonPlace start) => _steps.Aggregate<(string Name, string? Selector), IEnumerable<JsonPlace>>(
        [start],
        (places, step) => places.SelectMany(place => Take(place, step.Name, step.Selector)));

    private static IEnumerable<JsonPlace> Take(JsonPlace place, string name, string? selector)
    {
        var value = place.Value;
        if (name.Length > 0 && (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value)))
        {
            return [];
        }

        var here = place.At(value);
        if (selector is null)
        {
            return [here];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            return [];
        }

        var entries = value.EnumerateArray().Select(here.At);
        return int.TryParse(selector, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? entries.Skip(index).Take(1)
            : entries.Where(entry => selector.Split(',', StringSplitOptions.RemoveEmptyEntries).All(condition => Holds(entry, condition)));
    }

    private static bool Holds(JsonPlace entry, string condition)
    {
        var parts = condition.Split('=');
        return Parse(parts[0]).From(entry).SelectMany(place => place.Leaves()).Any(leaf => leaf.Word == parts[1]);
    }

    [GeneratedRegex(@"\G(?=.)\.?(?<name>[^.\[\]]*)(?:\[(?<selector>[^\]]*)\])?")]
    private static partial Regex Step();
}
