namespace MedCoding.Certification.Linting;

/// <summary>How much a finding matters.</summary>
public enum LintSeverity
{
    /// <summary>Worth knowing; nothing need be done.</summary>
    Note,

    /// <summary>To be mended, or accepted with a reason.</summary>
    Warning,

    /// <summary>The catalog cannot be used as it is.</summary>
    Error,
}
