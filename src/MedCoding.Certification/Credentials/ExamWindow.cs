namespace MedCoding.Certification.Credentials;

/// <summary>A stretch of days in which an exam is held, for exams that are not held all year.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, inclusive.</param>
public readonly record struct ExamWindow(DateOnly From, DateOnly Until);
