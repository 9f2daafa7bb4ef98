namespace MedCoding.Certification.Credentials;

/// <summary>A classification that others keep, to which the catalog's terms are mapped.</summary>
public enum ClassificationScheme
{
    /// <summary>Place of service codes, kept by CMS: two digits.</summary>
    PlaceOfService,

    /// <summary>The Health Care Provider Taxonomy, kept by the NUCC: ten letters and digits such as <c>246Y00000X</c>.</summary>
    ProviderTaxonomy,

    /// <summary>The North American Industry Classification System, kept by the Census Bureau: two to six digits.</summary>
    Naics,

    /// <summary>The Standard Occupational Classification and its O*NET refinement: <c>29-2072</c>, <c>29-2072.00</c>.</summary>
    Soc,
}
