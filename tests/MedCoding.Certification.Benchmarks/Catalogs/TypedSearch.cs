namespace MedCoding.Certification.Benchmarks.Catalogs;

/// <summary>What is typed into a search, from the cheapest to the dearest.</summary>
public enum TypedSearch
{
    /// <summary>The letters of a credential, which stand in the catalog as they are.</summary>
    Letters,

    /// <summary>The first letters of half of all names, as when somebody has just begun.</summary>
    Begun,

    /// <summary>Some words of a name, in another order.</summary>
    Words,

    /// <summary>A name with two errors, with which everything in the catalog has to be compared.</summary>
    Misspelled,

    /// <summary>A line of words that is no name.</summary>
    Sentence,
}
