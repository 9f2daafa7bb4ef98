namespace MedCoding.Certification.CodeSets;

/// <summary>The categories of CPT codes, by the last character.</summary>
public enum CptCategory
{
    /// <summary>Category I: five digits.</summary>
    CategoryI,

    /// <summary>Category II, performance measures: four digits and F.</summary>
    CategoryII,

    /// <summary>Category III, emerging technology: four digits and T.</summary>
    CategoryIII,

    /// <summary>Proprietary laboratory analyses (PLA): four digits and U.</summary>
    ProprietaryLaboratoryAnalysis,

    /// <summary>Administrative codes of multianalyte assays with algorithmic analyses (MAAA): four digits and M.</summary>
    AdministrativeMultianalyteAssay,

    /// <summary>Category I with the letter A, from December 2020: giving a COVID-19 vaccine. Seen in claims of those years.</summary>
    VaccineAdministration,

    /// <summary>Another letter, of a category that this version of the library does not know.</summary>
    Unknown,
}
