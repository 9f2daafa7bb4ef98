namespace MedCoding.Certification.WorkSettings;

/// <summary>How many jobs an occupation had in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Jobs">The jobs.</param>
public readonly record struct Employment(int Year, int Jobs);
