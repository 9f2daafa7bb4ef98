namespace MedCoding.Certification.Credentials;

/// <summary>What a foreign code is, seen from the catalog's term. It has a direction: seen from the code, wider and narrower change places.</summary>
public enum CrosswalkRelation
{
    /// <summary>The code means the same.</summary>
    Same,

    /// <summary>The code covers the term and more.</summary>
    Wider,

    /// <summary>The code covers a part of the term only.</summary>
    Narrower,

    /// <summary>The code covers a part of the term, and something else.</summary>
    Overlapping,
}
