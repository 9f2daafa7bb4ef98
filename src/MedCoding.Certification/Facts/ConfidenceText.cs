namespace MedCoding.Certification.Facts;

/// <summary>Confidence in words, as the seeds write it.</summary>
internal static class ConfidenceText
{
    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.High => "high",
        Confidence.Medium => "medium",
        _ => "low",
    };
}
