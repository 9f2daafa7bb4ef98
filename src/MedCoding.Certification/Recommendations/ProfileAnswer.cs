namespace MedCoding.Certification.Recommendations;

/// <summary>One answer of a profile.</summary>
/// <param name="Kind">Which part it belongs to.</param>
/// <param name="Id">The identifier that was given.</param>
public readonly record struct ProfileAnswer(AnswerKind Kind, string Id);
