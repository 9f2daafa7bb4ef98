using System.Globalization;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>Weeks in words.</summary>
internal static class Weeks
{
    public static string Of(long weeks) => weeks == 1 ? "1 week" : string.Create(CultureInfo.InvariantCulture, $"{weeks} weeks");
}
