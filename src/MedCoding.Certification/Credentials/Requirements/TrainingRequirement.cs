using System.Globalization;
using Ardalis.GuardClauses;

namespace MedCoding.Certification.Credentials;

/// <summary>A finished training, of some hours where they matter; text forms <c>training(practicode)</c>, <c>training(coding) &gt;= 80h</c>.</summary>
/// <remarks>A finished coding program counts as <c>training(coding)</c>, of unknown hours.</remarks>
public sealed class TrainingRequirement : Requirement
{
    private const string Coding = "coding";

    /// <summary>Creates the demand.</summary>
    /// <param name="training">The training.</param>
    /// <param name="hours">The hours to be reached, at least one; <see langword="null"/> when any do.</param>
    /// <exception cref="ArgumentException"><paramref name="training"/> is default or <paramref name="hours"/> not positive.</exception>
    public TrainingRequirement(TrainingId training, int? hours = null)
    {
        Training = Guard.Against.Default(training);
        Hours = hours is { } number ? Guard.Against.NegativeOrZero(number, nameof(hours)) : null;
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

    internal override RequirementResult EvaluateCore(Qualifications qualifications, CredentialLookup lookup)
    {
        int? hours = null;
        var stated = qualifications.Trainings is not null;
        var done = stated && qualifications.Trainings!.TryGetValue(Training, out hours);
        var byProgram = qualifications.Education is { CodingProgram: true } && Training.ToString() == Coding;
        if (Hours is not { } needed)
        {
            return done || byProgram ? new(this, Outcome.Met, 1, []) : stated ? new(this, Outcome.NotMet, 0, []) : new(this, Outcome.Unknown, null, []);
        }

        return hours >= needed ? new(this, Outcome.Met, hours, [])
            : (done && hours is null) || (byProgram && hours is null) || !stated ? new(this, Outcome.Unknown, null, [])
            : new(this, Outcome.NotMet, hours ?? 0, []);
    }
}
