using Ardalis.GuardClauses;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>How far a property of the profile may go, the others staying as they are, before another credential comes first. Immutable.</summary>
/// <remarks>The unit and the range of the numbers are those that <see cref="ProfileProperty"/> tells. Of a property that was not said nothing lies above or below: there
/// <see cref="Up"/> is the least value that would bring another credential first if it was said, and <see cref="Down"/> is <see langword="null"/>.</remarks>
public sealed class PropertyLeeway
{
    private readonly ProfileValue _value;

    internal PropertyLeeway(ProfileValue value, LeaderChange? up, LeaderChange? down)
    {
        _value = value;
        Up = up;
        Down = down;
    }

    /// <summary>The property.</summary>
    public ProfileProperty Property => _value.Property;

    /// <summary>The practice area of the experience; <see langword="null"/> for any other property.</summary>
    public PracticeAreaId? Area => _value.Area;

    /// <summary>What the profile says, experience over all places where it is stated; <see langword="null"/> when nothing.</summary>
    public long? Stated => _value.Stated;

    /// <summary>The nearest greater value with which another credential comes first; <see langword="null"/> when there is none.</summary>
    public LeaderChange? Up { get; }

    /// <summary>The nearest smaller value with which another credential comes first; <see langword="null"/> when there is none.</summary>
    public LeaderChange? Down { get; }

    /// <summary>The profile with another value of the property.</summary>
    /// <param name="value">The value, in the property's unit and range.</param>
    /// <remarks>Months of experience are added without a place, and those that go are taken from what has none first, then from what was stated last. A degree in health
    /// information management brings its level of education with it, and is lowered with the level, or goes where the lower level can be none.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside the range.</exception>
    public CandidateProfile ProfileWith(long value) => _value.IsPossible(value)
        ? _value.In(value)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "The value is outside the range of the property.");

    /// <summary>The leeway in words, in English whatever the culture.</summary>
    /// <param name="catalog">The catalog that the report was made with, for the names of practice areas.</param>
    public string Describe(CertificationCatalog catalog) => LeewayText.Of(this, Guard.Against.Null(catalog));
}
