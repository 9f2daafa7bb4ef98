namespace MedCoding.Certification.Credentials;

/// <summary>How long people study for an exam.</summary>
/// <param name="Who">Whose time it is.</param>
/// <param name="WeeksMin">The least weeks.</param>
/// <param name="WeeksMax">The most weeks.</param>
/// <param name="HoursPerWeekMin">The least hours a week; <see langword="null"/> when not said.</param>
/// <param name="HoursPerWeekMax">The most hours a week; <see langword="null"/> when not said.</param>
public readonly record struct StudyTime(StudyBackground Who, int WeeksMin, int WeeksMax, int? HoursPerWeekMin, int? HoursPerWeekMax);
