namespace MedCoding.Certification.Credentials;

/// <summary>How a requirement came out.</summary>
/// <param name="Outcome">Met, not met or not known.</param>
/// <param name="Found">What was found, in the unit of the demand; <see langword="null"/> when not known, and for groups.</param>
internal readonly record struct Judged(Outcome Outcome, int? Found);
