namespace MedCoding.Certification.Credentials;

/// <summary>The longer wait after several attempts.</summary>
/// <param name="AfterAttempts">How many failed attempts it takes.</param>
/// <param name="WaitDays">Days before each further one.</param>
public readonly record struct LaterRetake(int AfterAttempts, int WaitDays);
