using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Credentials;

/// <summary>Experience of one kind that was gained in a known work setting. Immutable.</summary>
/// <remarks>Settings form a tree, of which a requirement knows nothing: whoever states the experience says which settings it surely counts for, and for which it may.</remarks>
public sealed class PlacedExperience
{
    /// <summary>Creates experience.</summary>
    /// <param name="area">The practice area.</param>
    /// <param name="months">Whole months; not negative.</param>
    /// <param name="within">The setting and every wider one.</param>
    /// <param name="perhapsWithin">The parts of the setting: it may have been gained in any of them.</param>
    /// <exception cref="ArgumentException"><paramref name="area"/> is default, <paramref name="months"/> is negative, or no setting is given.</exception>
    public PlacedExperience(PracticeAreaId area, int months, IEnumerable<WorkSettingId> within, IEnumerable<WorkSettingId> perhapsWithin)
    {
        Area = Guard.Against.Default(area);
        Months = Guard.Against.Negative(months);
        Within = [.. Guard.Against.NullOrEmpty(within)];
        PerhapsWithin = [.. Guard.Against.Null(perhapsWithin)];
    }

    /// <summary>The practice area.</summary>
    public PracticeAreaId Area { get; }

    /// <summary>Whole months.</summary>
    public int Months { get; }

    /// <summary>The setting it was gained in, and every wider one.</summary>
    public ImmutableArray<WorkSettingId> Within { get; }

    /// <summary>The parts of the setting: it may have been gained in any of them.</summary>
    public ImmutableArray<WorkSettingId> PerhapsWithin { get; }
}
