namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>What a search came to.</summary>
/// <param name="Chosen">The best choice that it saw; <see langword="null"/> when it saw none within its limit.</param>
/// <param name="LeftOut">What every choice weighs at least that it left out for want of room; <see cref="long.MaxValue"/> when it left out none.</param>
/// <param name="Steps">How many options it tried.</param>
internal sealed record CoverFound(int[]? Chosen, long LeftOut, long Steps);
