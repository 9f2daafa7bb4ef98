namespace MedCoding.Certification.Credentials;

/// <summary>Finds a credential; <see langword="null"/> for one that is not known.</summary>
/// <param name="id">Its letters.</param>
public delegate Credential? CredentialLookup(CredentialId id);
