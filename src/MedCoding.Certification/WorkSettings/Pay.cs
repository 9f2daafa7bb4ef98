using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.WorkSettings;

/// <summary>A pay figure in US dollars a year. Immutable.</summary>
public sealed class Pay
{
    /// <summary>Creates a pay figure.</summary>
    /// <param name="measure">What the figure is.</param>
    /// <param name="year">The year it was measured in, when known.</param>
    /// <param name="low">The figure, or the lower end of a range.</param>
    /// <param name="high">The upper end of a range; the same as <paramref name="low"/> for any other measure.</param>
    /// <param name="orMore">Whether the upper end is open ("to over 70,000").</param>
    /// <param name="variesBy">What a range varies by, such as experience.</param>
    /// <param name="group">Whose pay it is, when not that of the whole, such as people with three credentials.</param>
    /// <exception cref="ArgumentException">The amounts are negative or out of order, or differ for a measure that is no range.</exception>
    public Pay(PayMeasure measure, int? year, Money low, Money high, bool orMore = false, IEnumerable<string>? variesBy = null, string? group = null)
    {
        Measure = Guard.Against.EnumOutOfRange(measure);
        Year = year;
        if (low < Money.Zero || high < low || (measure != PayMeasure.Range && high != low))
        {
            throw new ArgumentException($"{low} to {high} is no {measure} pay: a range runs upwards, and any other measure has one figure.", nameof(high));
        }

        Low = low;
        High = high;
        OrMore = orMore;
        VariesBy = [.. variesBy ?? []];
        Group = group;
    }

    /// <summary>What the figure is.</summary>
    public PayMeasure Measure { get; }

    /// <summary>The year it was measured in; <see langword="null"/> when the source does not say.</summary>
    public int? Year { get; }

    /// <summary>The figure, or the lower end of a range; US dollars a year.</summary>
    public Money Low { get; }

    /// <summary>The upper end of a range; equal to <see cref="Low"/> for any other measure.</summary>
    public Money High { get; }

    /// <summary>Whether the source leaves the upper end open.</summary>
    public bool OrMore { get; }

    /// <summary>What a range varies by, such as experience; usually empty.</summary>
    public ImmutableArray<string> VariesBy { get; }

    /// <summary>Whose pay it is; <see langword="null"/> for that of the whole.</summary>
    public string? Group { get; }

    /// <summary>The figure as people read it: <c>$51,140 (median, 2025)</c>, <c>$50,000 to over $70,000</c>.</summary>
    public override string ToString()
    {
        var figure = Measure == PayMeasure.Range ? $"{Low} to {(OrMore ? "over " : "")}{High}" : $"{Low}";
        var measure = Measure switch
        {
            PayMeasure.Median => "median",
            PayMeasure.Mean => "average",
            PayMeasure.Percentile10 => "10th percentile",
            PayMeasure.Percentile90 => "90th percentile",
            _ => null,
        };
        string?[] details = [measure, Year is { } year ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{year}") : null, Group];
        var known = string.Join(", ", details.Where(detail => detail is not null));
        return known.Length == 0 ? figure : $"{figure} ({known})";
    }
}
