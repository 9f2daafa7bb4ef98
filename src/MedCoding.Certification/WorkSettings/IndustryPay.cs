using MedCoding.Certification.Facts;

namespace MedCoding.Certification.WorkSettings;

/// <summary>What an occupation pays in one industry.</summary>
/// <param name="Year">The year.</param>
/// <param name="Industry">The industry, by its short name.</param>
/// <param name="Measure">Median or mean.</param>
/// <param name="Amount">US dollars a year.</param>
/// <param name="Jobs">Jobs of the occupation there; <see langword="null"/> when not said.</param>
public sealed record IndustryPay(int Year, string Industry, PayMeasure Measure, Money Amount, int? Jobs);
