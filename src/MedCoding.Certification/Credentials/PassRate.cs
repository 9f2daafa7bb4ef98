namespace MedCoding.Certification.Credentials;

/// <summary>How many candidates passed in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Percent">0 to 100.</param>
/// <param name="Candidates">How many sat; <see langword="null"/> when not said.</param>
/// <param name="FirstAttempt">Whether only first attempts are counted; <see langword="null"/> when not said.</param>
public readonly record struct PassRate(int Year, decimal Percent, int? Candidates, bool? FirstAttempt);
