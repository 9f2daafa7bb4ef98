namespace MedCoding.Certification.Credentials;

/// <summary>A part of the CEUs that has to be of a certain kind.</summary>
/// <param name="Kind">The kind, as a short kebab-case text: <c>live</c>, <c>issuer</c> (from the issuer's own events), <c>ethics</c>.</param>
/// <param name="Ceus">How many CEUs a cycle; positive.</param>
public readonly record struct CeuPart(string Kind, int Ceus);
