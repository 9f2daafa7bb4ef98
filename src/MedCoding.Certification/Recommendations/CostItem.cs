using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations;

/// <summary>One thing that has to be paid for.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Amount">The price.</param>
/// <param name="Evidence">What the price rests on.</param>
public sealed record CostItem(string Name, Money Amount, Evidence Evidence);
