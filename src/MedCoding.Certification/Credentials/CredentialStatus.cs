namespace MedCoding.Certification.Credentials;

/// <summary>Whether a credential can be earned, and what came after it.</summary>
/// <param name="Standing">Whether it can be earned.</param>
/// <param name="Successor">The credential that took its place; <see langword="null"/> when none did or none is known.</param>
public readonly record struct CredentialStatus(CredentialStanding Standing, CredentialId? Successor);
