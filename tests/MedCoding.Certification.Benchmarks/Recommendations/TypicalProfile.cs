namespace MedCoding.Certification.Benchmarks.Recommendations;

/// <summary>The profiles that are measured, from one answer to all; <see cref="ProfileLines"/> has them as JSON.</summary>
public enum TypicalProfile
{
    /// <summary>Only the setting, as in the README's first command.</summary>
    Hospital,

    /// <summary>A newcomer who wants a first job.</summary>
    FirstJob,

    /// <summary>A coder with some practice, a credential and a budget.</summary>
    PayerCoder,

    /// <summary>The README's profile, which answers everything.</summary>
    Everything,
}
