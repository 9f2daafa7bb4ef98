using Ardalis.GuardClauses;

namespace MedCoding.Certification.WorkSettings;

/// <summary>One edition of a projection of an occupation's employment. Immutable.</summary>
public sealed class Outlook
{
    /// <summary>Creates a projection.</summary>
    /// <param name="fromYear">Its base year.</param>
    /// <param name="toYear">Its last year.</param>
    /// <param name="growthPercent">The growth over the whole stretch, in percent.</param>
    /// <param name="comparison">How the source compares it with all occupations.</param>
    /// <param name="allOccupationsPercent">The growth of all occupations over the same stretch, in percent.</param>
    /// <param name="openingsPerYear">Openings a year.</param>
    /// <exception cref="ArgumentException">The years are out of order.</exception>
    public Outlook(int fromYear, int toYear, decimal growthPercent, OutlookComparison? comparison, decimal? allOccupationsPercent, int? openingsPerYear)
    {
        FromYear = fromYear;
        ToYear = Guard.Against.OutOfRange(toYear, nameof(toYear), fromYear + 1, int.MaxValue, FormattableString.Invariant($"A projection that begins in {fromYear} ends after that year, not in {toYear}."));
        GrowthPercent = growthPercent;
        Comparison = comparison;
        AllOccupationsPercent = allOccupationsPercent;
        OpeningsPerYear = openingsPerYear;
    }

    /// <summary>The base year.</summary>
    public int FromYear { get; }

    /// <summary>The last year.</summary>
    public int ToYear { get; }

    /// <summary>The growth over the whole stretch, in percent.</summary>
    public decimal GrowthPercent { get; }

    /// <summary>How the source compares it with all occupations; <see langword="null"/> when it does not.</summary>
    public OutlookComparison? Comparison { get; }

    /// <summary>The growth of all occupations, in percent; <see langword="null"/> when not said.</summary>
    public decimal? AllOccupationsPercent { get; }

    /// <summary>Openings a year; <see langword="null"/> when not said.</summary>
    public int? OpeningsPerYear { get; }
}
