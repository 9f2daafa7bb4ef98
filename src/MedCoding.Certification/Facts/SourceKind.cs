namespace MedCoding.Certification.Facts;

/// <summary>Who speaks in a source.</summary>
public enum SourceKind
{
    /// <summary>The body that issues the credential or keeps the code set, or a copy of its page.</summary>
    Issuer,

    /// <summary>A government agency.</summary>
    Government,

    /// <summary>A college or school.</summary>
    College,

    /// <summary>Anybody else: career guides, preparation sites, public repositories.</summary>
    ThirdParty,

    /// <summary>An article without a known publisher.</summary>
    Article,
}
