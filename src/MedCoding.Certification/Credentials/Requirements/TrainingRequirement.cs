using System.Globalization;
using Ardalis.GuardClauses;

namespace MedCoding.Certification.Credentials;

/// <summary>A finished training, of some hours where they matter; text forms <c>training(practicode)</c>, <c>training(coding) &gt;= 80h</c>.</summary>
/// <remarks>A finished coding program counts as <c>training(coding)</c>, of unknown hours.</remarks>
public sealed class TrainingRequirement : Requirement
{
    /// <summary>The most hours that can be asked.</summary>
    internal const int MaxHours = 100_000;

    private const string Coding = "coding";

    /// <summary>Creates the demand.</summary>
    /// <param name="training">The training.</param>
    /// <param name="hours">The hours to be reached, 1 to 100,000; <see langword="null"/> when any do.</param>
    /// <exception cref="ArgumentException"><paramref name="training"/> is default or <paramref name="hours"/> outside its range.</exception>
    public TrainingRequirement(TrainingId training, int? hours = null)
    {
        Training = Guard.Against.Default(training);
        Hours = hours is { } number ? Guard.Against.OutOfRange(number, nameof(hours), 1, MaxHours) : null;
    }

    /// <summary>The training.</summary>
    public TrainingId Training { get; }

    /// <summary>The hours to be reached; <see langword="null"/> when any do.</summary>
    public int? Hours { get; }

    /// <inheritdoc/>
    public override Requirement Normalize() => this;

    /// <inheritdoc/>
    public override bool Equals(Requirement? other) => other is TrainingRequirement same && same.Training == Training && same.Hours == Hours;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Training, Hours);

    /// <inheritdoc/>
    public override string ToString() =>
        Hours is { } hours ? string.Create(CultureInfo.InvariantCulture, $"training({Training}) >= {hours}h") : $"training({Training})";

    internal override Judged Judge(Qualifications qualifications, CredentialLookup lookup)
    {
        int? hours = null;
        var done = qualifications.Trainings?.TryGetValue(Training, out hours) == true;

        // A coding program is a coding training too, so that without a word on education nothing is decided against anybody.
        var isCoding = Training.ToString() == Coding;
        var byProgram = isCoding && qualifications.Education is { CodingProgram: true };
        var allSaid = qualifications.Trainings is not null && (!isCoding || qualifications.Education is not null);
        if (Hours is not { } needed)
        {
            return done || byProgram ? new(Outcome.Met, 1) : allSaid ? new(Outcome.NotMet, 0) : new(Outcome.Unknown, null);
        }

        var hoursUnknown = byProgram || (done && hours is null);
        return hours >= needed ? new(Outcome.Met, hours)
            : hoursUnknown || !allSaid ? new(Outcome.Unknown, null)
            : new(Outcome.NotMet, hours ?? 0);
    }
}
