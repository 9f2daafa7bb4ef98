namespace MedCoding.Certification.Credentials;

/// <summary>How sure a mapping is, apart from how sure it is that the code exists.</summary>
public enum CrosswalkStrength
{
    /// <summary>The nearest that there is.</summary>
    Weak,

    /// <summary>It follows from the definition of the code.</summary>
    Moderate,

    /// <summary>The keeper of the scheme states it, or the title of the code is plain.</summary>
    Strong,
}
