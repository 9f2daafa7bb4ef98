namespace MedCoding.Certification.Credentials;

/// <summary>A name from before.</summary>
/// <param name="Name">The name.</param>
/// <param name="Year">The year it was taken, for a body, or given up, for a credential; <see langword="null"/> when not known.</param>
public sealed record FormerName(string Name, int? Year);
