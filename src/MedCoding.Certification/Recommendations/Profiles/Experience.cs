using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>Experience of one kind.</summary>
/// <param name="Area">The practice area.</param>
/// <param name="Setting">Where it was gained; <see langword="null"/> when not said.</param>
/// <param name="Months">Whole months; not negative.</param>
public readonly record struct Experience(PracticeAreaId Area, WorkSettingId? Setting, int Months);
