namespace MedCoding.Certification.Credentials;

/// <summary>How strongly a credential fits a setting, role, specialty or goal: the catalog's judgement by the rubric of <c>seeds/README.md</c>.</summary>
public enum FitLevel
{
    /// <summary>The work needs what the exam does not cover, and a source gives it to another credential.</summary>
    Unsuitable,

    /// <summary>The exam covers what the work needs, though no source names the work for this credential.</summary>
    Possible,

    /// <summary>A source names it among others, or two facts together show it.</summary>
    Good,

    /// <summary>An issuer or the founding article names it as what the credential is for.</summary>
    Primary,
}
