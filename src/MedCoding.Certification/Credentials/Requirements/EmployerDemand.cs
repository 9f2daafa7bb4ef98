using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace MedCoding.Certification.Credentials;

/// <summary>
/// What an employer demands of somebody, and how long after the day of hire there is time for it: <c>RHIT and (CCS or CIC)</c>,
/// <c>any(AHIMA, coding) within 12 months of hire</c>. Immutable; equal by structure.
/// </summary>
/// <remarks>The text is that of a <see cref="Credentials.Requirement"/>, with <c>within … months of hire</c> or <c>within … years of hire</c> behind the whole of it.
/// It prints months.</remarks>
public sealed class EmployerDemand : IEquatable<EmployerDemand>, IParsable<EmployerDemand>
{
    /// <summary>The most months of grace that can be given: a hundred years.</summary>
    internal const int MaxGraceMonths = 1200;

    /// <summary>Creates a demand.</summary>
    /// <param name="requirement">What must be met; kept in its normal form.</param>
    /// <param name="graceMonths">The whole months after the day of hire until when, 1 to 1,200; <see langword="null"/> when it must be met at once.</param>
    /// <exception cref="ArgumentException"><paramref name="graceMonths"/> is outside its range, or is given for <see cref="Credentials.Requirement.None"/>.</exception>
    public EmployerDemand(Requirement requirement, int? graceMonths)
    {
        Requirement = Guard.Against.Null(requirement).Normalize();
        GraceMonths = graceMonths is { } months ? Guard.Against.OutOfRange(months, nameof(graceMonths), 1, MaxGraceMonths) : null;
        if (graceMonths is not null && Requirement is NoRequirement)
        {
            throw new ArgumentException("Where nothing is asked there is nothing to give time for.", nameof(graceMonths));
        }
    }

    /// <summary>What must be met.</summary>
    public Requirement Requirement { get; }

    /// <summary>The whole months after the day of hire until when; <see langword="null"/> when it must be met at once.</summary>
    public int? GraceMonths { get; }

    /// <summary>Reads a demand such as <c>any(AHIMA, coding) within 12 months of hire</c>.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is no demand; the message tells where and what would be right.</exception>
    public static EmployerDemand Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return RequirementParser.TryParseDemand(s, out var demand, out var fault) ? demand : throw new FormatException(fault);
    }

    /// <summary>Reads a demand such as <c>any(AHIMA, coding) within 12 months of hire</c>; never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The demand, or <see langword="null"/>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out EmployerDemand result)
    {
        result = null;
        return s is not null && RequirementParser.TryParseDemand(s, out result, out _);
    }

    /// <summary>The last day on which somebody may still meet the demand; the day itself counts.</summary>
    /// <param name="hired">The day of hire.</param>
    /// <returns>The same day of the month, or the last of a shorter month; <see langword="null"/> when no time is given.</returns>
    public DateOnly? LastDay(DateOnly hired) =>
        GraceMonths is { } months ? After(hired, months) : null;

    /// <summary>Judges the demand for a person.</summary>
    /// <param name="qualifications">What the person brings.</param>
    /// <param name="lookup">Finds credentials, to tell their issuer and practice areas.</param>
    /// <param name="hired">The day of hire; <see langword="null"/> when not known.</param>
    /// <param name="asOf">The day that is asked about.</param>
    public DemandResult Judge(Qualifications qualifications, CredentialLookup lookup, DateOnly? hired, DateOnly asOf)
    {
        var result = Requirement.Evaluate(qualifications, lookup);
        var lastDay = hired is { } day ? LastDay(day) : null;
        var standing = result.Outcome switch
        {
            Outcome.Met => DemandStanding.Met,
            Outcome.Unknown => DemandStanding.Unknown,
            _ when GraceMonths is not null && lastDay is null => DemandStanding.Unknown,
            _ => asOf <= lastDay ? DemandStanding.InGrace : DemandStanding.NotMet,
        };
        return new(this, result, standing, lastDay);
    }

    /// <inheritdoc/>
    public bool Equals(EmployerDemand? other) => other is not null && other.GraceMonths == GraceMonths && other.Requirement.Equals(Requirement);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EmployerDemand);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Requirement, GraceMonths);

    /// <summary>The text that <see cref="Parse(string)"/> reads.</summary>
    public override string ToString() => GraceMonths is { } months
        ? string.Create(CultureInfo.InvariantCulture, $"{Requirement} within {months} month{(months == 1 ? "" : "s")} of hire")
        : Requirement.ToString();

    static EmployerDemand IParsable<EmployerDemand>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EmployerDemand>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EmployerDemand result) =>
        TryParse(s, out result);

    /// <summary>The day some months later, or the last of the calendar where that is sooner.</summary>
    internal static DateOnly After(DateOnly day, int months) => MonthsLeft(day) < months ? DateOnly.MaxValue : day.AddMonths(months);

    // Until the last month of the calendar.
    private static int MonthsLeft(DateOnly day) => ((DateOnly.MaxValue.Year - day.Year) * 12) + DateOnly.MaxValue.Month - day.Month;
}
