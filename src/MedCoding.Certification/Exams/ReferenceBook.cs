using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Exams;

/// <summary>A book that may be used in an exam.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="CodeSet">The code set it holds; <see langword="null"/> for any other book.</param>
public readonly record struct ReferenceBook(string Title, CodeSetId? CodeSet);
