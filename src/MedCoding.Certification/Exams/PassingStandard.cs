using System.Globalization;

namespace MedCoding.Certification.Exams;

/// <summary>What it takes to pass: a percentage of the scored items, or a point on the issuer's scale. The one is never turned into the other.</summary>
/// <remarks><see langword="default"/> is no standard at all and is refused by <see cref="ExamFormat"/>.</remarks>
public readonly record struct PassingStandard
{
    private PassingStandard(decimal? percent, int point, int scaleMin, int scaleMax)
    {
        Percent = percent;
        Point = point;
        ScaleMin = scaleMin;
        ScaleMax = scaleMax;
    }

    /// <summary>The percentage of right answers, above 0 and up to 100; <see langword="null"/> for a scaled standard.</summary>
    public decimal? Percent { get; }

    /// <summary>The point on the scale; zero for a percentage.</summary>
    public int Point { get; }

    /// <summary>The lowest score of the scale; zero for a percentage.</summary>
    public int ScaleMin { get; }

    /// <summary>The highest score of the scale; zero for a percentage.</summary>
    public int ScaleMax { get; }

    /// <summary>Whether the standard is a point on a scale.</summary>
    public bool IsScaled => ScaleMax > 0;

    /// <summary>A percentage of right answers.</summary>
    /// <param name="percent">Above 0 and up to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is outside that range.</exception>
    public static PassingStandard OfPercent(decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100m);
        return new(percent, 0, 0, 0);
    }

    /// <summary>A point on a scale.</summary>
    /// <param name="point">The point to be reached.</param>
    /// <param name="scaleMin">The lowest score; not negative.</param>
    /// <param name="scaleMax">The highest score.</param>
    /// <exception cref="ArgumentOutOfRangeException">The point is not on the scale, or the scale is empty.</exception>
    public static PassingStandard OnScale(int point, int scaleMin, int scaleMax)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(scaleMin);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(scaleMax, scaleMin);
        ArgumentOutOfRangeException.ThrowIfLessThan(point, scaleMin);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(point, scaleMax);
        return new(null, point, scaleMin, scaleMax);
    }

    /// <summary>The standard as people read it: <c>70 %</c>, <c>300 on a scale of 100 to 400</c>.</summary>
    public override string ToString() => IsScaled
        ? string.Create(CultureInfo.InvariantCulture, $"{Point} on a scale of {ScaleMin} to {ScaleMax}")
        : string.Create(CultureInfo.InvariantCulture, $"{Percent ?? 0} %");
}
