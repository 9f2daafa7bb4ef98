using System.Globalization;
using Ardalis.GuardClauses;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Credentials;

/// <summary>Experience in a practice area; text forms <c>experience(cdi) &gt;= 2y</c>, <c>experience(coding) &gt;= 18m</c>.</summary>
public sealed class ExperienceRequirement : Requirement
{
    /// <summary>The most months that can be asked: a hundred years.</summary>
    internal const int MaxMonths = 1200;

    private const int MonthsInYear = 12;

    /// <summary>Creates the demand.</summary>
    /// <param name="area">The practice area.</param>
    /// <param name="months">The months to be reached; 1 to 1,200.</param>
    /// <exception cref="ArgumentException"><paramref name="area"/> is default or <paramref name="months"/> outside its range.</exception>
    public ExperienceRequirement(PracticeAreaId area, int months)
    {
        Area = Guard.Against.Default(area);
        Months = Guard.Against.OutOfRange(months, nameof(months), 1, MaxMonths);
    }

    /// <summary>The practice area.</summary>
    public PracticeAreaId Area { get; }

    /// <summary>The months to be reached.</summary>
    public int Months { get; }

    /// <inheritdoc/>
    public override Requirement Normalize() => this;

    /// <inheritdoc/>
    public override bool Equals(Requirement? other) => other is ExperienceRequirement same && same.Area == Area && same.Months == Months;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Area, Months);

    /// <inheritdoc/>
    public override string ToString()
    {
        var (number, unit) = Months % MonthsInYear == 0 ? (Months / MonthsInYear, 'y') : (Months, 'm');
        return string.Create(CultureInfo.InvariantCulture, $"experience({Area}) >= {number}{unit}");
    }

    internal override RequirementResult EvaluateCore(Qualifications qualifications, CredentialLookup lookup) =>
        qualifications.ExperienceMonths.TryGetValue(Area, out var months)
            ? new(this, months >= Months ? Outcome.Met : Outcome.NotMet, months, [])
            : new(this, Outcome.Unknown, null, []);
}
