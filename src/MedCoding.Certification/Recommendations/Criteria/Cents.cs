using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>Cents as money in words.</summary>
internal static class Cents
{
    public static string Of(long cents) => Money.FromDollars(cents / 100m).ToString();
}
