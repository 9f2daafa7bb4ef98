namespace MedCoding.Certification.Recommendations;

/// <summary>One row of a team's answer in words.</summary>
/// <param name="Subject">Whom or what it is about.</param>
/// <param name="Standing">How that stands, in a few words.</param>
/// <param name="Detail">What there is to know about it; may be empty.</param>
public sealed record TeamLine(string Subject, string Standing, string Detail);
