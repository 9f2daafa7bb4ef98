namespace MedCoding.Certification.Catalogs;

/// <summary>What a text that was found is to the thing that it stands for.</summary>
public enum CatalogTextKind
{
    /// <summary>Its identifier, such as <c>CPC</c> or <c>hospital-inpatient</c>.</summary>
    Identifier,

    /// <summary>Letters that it had before, such as <c>CPC-H</c> for the COC.</summary>
    FormerLetters,

    /// <summary>Its name.</summary>
    Name,

    /// <summary>A name that it had before.</summary>
    FormerName,

    /// <summary>Another name in use.</summary>
    Synonym,
}
