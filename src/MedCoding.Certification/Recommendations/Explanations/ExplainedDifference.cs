namespace MedCoding.Certification.Recommendations;

/// <summary>What one criterion says about two credentials, in words.</summary>
/// <param name="Criterion">What was judged.</param>
/// <param name="Points">The points of the first less those of the second.</param>
/// <param name="First">What was found for the first, with its part of the score.</param>
/// <param name="Second">What was found for the second, with its part of the score.</param>
/// <param name="Certainty">How sure and how old the facts of both are, with the numbers of their sources in brackets; <see langword="null"/> when nothing of the catalog was read.</param>
public sealed record ExplainedDifference(Criterion Criterion, int Points, string First, string Second, string? Certainty);
