using System.Globalization;
using Ardalis.GuardClauses;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Credentials;

/// <summary>
/// Experience in a practice area, in one work setting or in any; text forms <c>experience(cdi) &gt;= 2y</c>, <c>experience(coding) &gt;= 18m</c>,
/// <c>experience(cdi, hospital-inpatient) &gt;= 2y</c>.
/// </summary>
public sealed class ExperienceRequirement : Requirement
{
    /// <summary>The most months that can be asked: a hundred years.</summary>
    internal const int MaxMonths = 1200;

    private const int MonthsInYear = 12;

    /// <summary>Creates the demand.</summary>
    /// <param name="area">The practice area.</param>
    /// <param name="months">The months to be reached; 1 to 1,200.</param>
    /// <param name="setting">The work setting, or a part of it, in which it has to be gained; <see langword="null"/> for any.</param>
    /// <exception cref="ArgumentException">An argument is default or <paramref name="months"/> outside its range.</exception>
    public ExperienceRequirement(PracticeAreaId area, int months, WorkSettingId? setting = null)
    {
        Area = Guard.Against.Default(area);
        Months = Guard.Against.OutOfRange(months, nameof(months), 1, MaxMonths);
        Setting = setting is { } place ? Guard.Against.Default(place) : null;
    }

    /// <summary>The practice area.</summary>
    public PracticeAreaId Area { get; }

    /// <summary>The months to be reached.</summary>
    public int Months { get; }

    /// <summary>The work setting, or a part of it, in which it has to be gained; <see langword="null"/> for any.</summary>
    public WorkSettingId? Setting { get; }

    /// <inheritdoc/>
    public override Requirement Normalize() => this;

    /// <inheritdoc/>
    public override bool Equals(Requirement? other) => other is ExperienceRequirement same && same.Area == Area && same.Months == Months && same.Setting == Setting;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Area, Months, Setting);

    /// <inheritdoc/>
    public override string ToString()
    {
        var (number, unit) = Months % MonthsInYear == 0 ? (Months / MonthsInYear, 'y') : (Months, 'm');
        return string.Create(CultureInfo.InvariantCulture, $"experience({Area}{(Setting is { } setting ? $", {setting}" : "")}) >= {number}{unit}");
    }

    internal override Judged Judge(Qualifications qualifications, CredentialLookup lookup) =>
        Setting is { } setting ? JudgeIn(setting, qualifications)
        : qualifications.ExperienceMonths.TryGetValue(Area, out var months) ? new(months >= Months ? Outcome.Met : Outcome.NotMet, months)
        : new(Outcome.Unknown, null);

    // What was surely gained there decides for the person; months that nobody placed, or placed in something wider, may have been gained there too.
    private Judged JudgeIn(WorkSettingId setting, Qualifications qualifications)
    {
        var (there, perhaps, elsewhere) = (0, 0, 0);
        foreach (var placed in qualifications.ExperienceInSettings)
        {
            if (placed.Area == Area)
            {
                _ = placed.Within.Contains(setting) ? there += placed.Months
                    : placed.PerhapsWithin.Contains(setting) ? perhaps += placed.Months
                    : elsewhere += placed.Months;
            }
        }

        if (there >= Months)
        {
            return new(Outcome.Met, there);
        }

        if (!qualifications.ExperienceMonths.TryGetValue(Area, out var all))
        {
            return new(Outcome.Unknown, null);
        }

        perhaps += Math.Max(0, all - there - perhaps - elsewhere);
        return new(there + perhaps < Months ? Outcome.NotMet : Outcome.Unknown, there, MayBeMore: perhaps > 0);
    }
}
