namespace MedCoding.Certification.Catalogs;

/// <summary>How what was typed lies to the text that it found. Case, blanks, hyphens and other punctuation never count.</summary>
public enum MatchCloseness
{
    /// <summary>It is the whole text.</summary>
    Whole,

    /// <summary>The text begins with it.</summary>
    Beginning,

    /// <summary>All its words that say something stand in the text, in any order, whole or begun.</summary>
    Words,

    /// <summary>It would be one of the others but for typing errors.</summary>
    NearSpelling,
}
