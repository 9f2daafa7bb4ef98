namespace MedCoding.Certification.Credentials;

/// <summary>How many people there are: holders of a credential, members of a body.</summary>
/// <param name="On">The day they were counted; <see langword="null"/> when the source does not say.</param>
/// <param name="Count">The number.</param>
/// <param name="OrMore">Whether the source says "more than".</param>
public readonly record struct Holders(DateOnly? On, int Count, bool OrMore);
