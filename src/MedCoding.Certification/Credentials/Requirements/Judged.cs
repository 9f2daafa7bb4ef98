namespace MedCoding.Certification.Credentials;

/// <summary>How a requirement came out.</summary>
/// <param name="Outcome">Met, not met or not known.</param>
/// <param name="Found">What was found, in the unit of the demand; <see langword="null"/> when not known, and for groups.</param>
/// <param name="MayBeMore">Whether more than what was found may be there: experience of which nobody said in which setting it was gained.</param>
internal readonly record struct Judged(Outcome Outcome, int? Found, bool MayBeMore = false);
