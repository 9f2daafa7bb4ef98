namespace MedCoding.Certification.Facts;

/// <summary>How far a fact may be trusted. The rubric is in <c>seeds/README.md</c>; a higher value is more trustworthy.</summary>
public enum Confidence
{
    /// <summary>One weak source, a conversion, or background knowledge that no page was found for. Never hidden from the reader.</summary>
    Low,

    /// <summary>A third party that fits everything else that is known, or the catalog's own classification.</summary>
    Medium,

    /// <summary>The issuer or a government agency says so, or several independent sources agree.</summary>
    High,
}
