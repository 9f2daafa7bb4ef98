using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>A value at which another credential comes first.</summary>
/// <param name="Value">The value, in the unit of what it is a value of.</param>
/// <param name="Leader">The credential that then comes first.</param>
public readonly record struct LeaderChange(long Value, CredentialId Leader);
