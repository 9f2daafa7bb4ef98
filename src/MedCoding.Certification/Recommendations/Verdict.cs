namespace MedCoding.Certification.Recommendations;

/// <summary>Which way a finding points.</summary>
public enum Verdict
{
    /// <summary>Neither way.</summary>
    Neutral,

    /// <summary>It speaks for the credential.</summary>
    For,

    /// <summary>It speaks against the credential.</summary>
    Against,

    /// <summary>Something is not known, so it gives no points; knowing it could.</summary>
    Open,
}
