using Ardalis.GuardClauses;

namespace MedCoding.Certification.Credentials;

/// <summary>For how much experience a level of credential is meant: the catalog's rubric. Immutable.</summary>
public sealed class LevelRubric
{
    /// <summary>Creates a row of the rubric.</summary>
    /// <param name="level">The level.</param>
    /// <param name="name">Its name.</param>
    /// <param name="suitsFromMonths">The experience it suits from, in months; not negative.</param>
    /// <param name="suitsUntilMonths">The experience it suits up to, in months; <see langword="null"/> for no end.</param>
    /// <param name="note">Why, in words.</param>
    /// <exception cref="ArgumentException">The name is blank, or the months are negative or out of order.</exception>
    public LevelRubric(CredentialLevel level, string name, int suitsFromMonths, int? suitsUntilMonths, string? note)
    {
        Level = Guard.Against.EnumOutOfRange(level);
        Name = Guard.Against.NullOrWhiteSpace(name);
        SuitsFromMonths = Guard.Against.Negative(suitsFromMonths);
        SuitsUntilMonths = suitsUntilMonths is { } until ? Guard.Against.OutOfRange(
            until, nameof(suitsUntilMonths), suitsFromMonths, int.MaxValue, FormattableString.Invariant($"A level cannot suit from {suitsFromMonths} months on and until {until}.")) : null;
        Note = note;
    }

    /// <summary>The level.</summary>
    public CredentialLevel Level { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The experience it suits from, in months.</summary>
    public int SuitsFromMonths { get; }

    /// <summary>The experience it suits up to, in months; <see langword="null"/> for no end.</summary>
    public int? SuitsUntilMonths { get; }

    /// <summary>Why, in words.</summary>
    public string? Note { get; }
}
