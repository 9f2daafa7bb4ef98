namespace MedCoding.Certification.Catalogs;

/// <summary>In what way two views of catalogs differ in a fact. Seen from the other side, <see cref="Added"/> is <see cref="Ended"/> and <see cref="NewlyKnown"/> is <see cref="NoLongerKnown"/>.</summary>
public enum CatalogChangeKind
{
    /// <summary>It was not there: the whole entry is new, or what a source states about its validity does not cover the earlier day.</summary>
    Added,

    /// <summary>It is not there any more: the whole entry is gone, or what a source states about its validity does not cover the later day.</summary>
    Ended,

    /// <summary>It has another value.</summary>
    Changed,

    /// <summary>It has the same value, but other evidence (date, confidence, sources, note), another stated validity, or other sources that say something else.</summary>
    Restated,

    /// <summary>The entry was there, but nothing was known of this; it may well have been so before.</summary>
    NewlyKnown,

    /// <summary>The entry is still there, but nothing is known of this any more; it may well be so still.</summary>
    NoLongerKnown,
}
