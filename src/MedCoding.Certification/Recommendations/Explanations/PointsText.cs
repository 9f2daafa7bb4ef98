using System.Globalization;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>Points in words.</summary>
internal static class PointsText
{
    public static string Signed(int points) => points.ToString("+0;-0;0", CultureInfo.InvariantCulture);

    /// <summary>Points with their unit.</summary>
    public static string Of(int points) => $"{Signed(points)} {(points is 1 or -1 ? "point" : "points")}";

    /// <summary>The points of the scale and the weight of a part.</summary>
    public static string Weighted(Finding finding) => $"{Signed(finding.ScalePoints)} on the scale, weight {WeightText.Number(finding.Weight)}";
}
