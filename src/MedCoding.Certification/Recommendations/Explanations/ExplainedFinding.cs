namespace MedCoding.Certification.Recommendations;

/// <summary>A finding in words.</summary>
/// <param name="Criterion">What was judged.</param>
/// <param name="Points">Its points.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Certainty">How sure and how old the facts are, with their places in <see cref="Explanation.Sources"/> counted from 1 in brackets; <see langword="null"/>
/// when nothing of the catalog was read.</param>
public sealed record ExplainedFinding(Criterion Criterion, int Points, string Text, string? Certainty);
