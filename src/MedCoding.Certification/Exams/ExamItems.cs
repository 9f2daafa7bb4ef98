namespace MedCoding.Certification.Exams;

/// <summary>The items of one kind in an exam.</summary>
/// <param name="Kind">What they ask for.</param>
/// <param name="Count">How many there are; <see langword="null"/> when not known.</param>
public readonly record struct ExamItems(ExamItemKind Kind, int? Count);
