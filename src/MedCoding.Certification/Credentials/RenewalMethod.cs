namespace MedCoding.Certification.Credentials;

/// <summary>By what a credential is renewed.</summary>
public enum RenewalMethod
{
    /// <summary>By continuing education units.</summary>
    Ceus,

    /// <summary>By an exam.</summary>
    Exam,

    /// <summary>By a course of the issuer.</summary>
    Course,
}
