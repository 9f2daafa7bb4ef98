using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Catalogs;

/// <summary>One fact in which two views of catalogs differ. Immutable.</summary>
public sealed class CatalogChange
{
    internal CatalogChange(CatalogChangeKind kind, CatalogFact? old, CatalogFact? @new, ComparedItem item)
    {
        Kind = kind;
        Old = old;
        New = @new;
        Compared = item;
    }

    /// <summary>In what way they differ.</summary>
    public CatalogChangeKind Kind { get; }

    /// <summary>What it is a value of, in steps, as in <see cref="CatalogFact.Path"/>.</summary>
    public string Path => (Old ?? New)!.Path;

    /// <summary>The path of the entry it belongs to: <c>credentials/CPC</c>, also for the prices of the CPC; <c>sources/bls-ooh</c>; <c>catalog</c> for what is said of the catalog itself.</summary>
    public string Item => Compared.Path;

    /// <summary>The entry as a person reads it: <c>CPC (Certified Professional Coder)</c>, and its path where it has no name.</summary>
    public string ItemName => Compared.Name;

    /// <summary>The issuing body that it concerns: that of the credential, on the new side where it has changed; <see langword="null"/> for what is of no body.</summary>
    public IssuingBodyId? IssuingBody => Compared.IssuingBody;

    /// <summary>Whether the entry is on one side only, so that this is one of many changes that say so.</summary>
    public bool IsOfWholeItem => Compared.IsOnOneSide;

    /// <summary>What of the entry, in words: <c>exam, total</c>; <c>price, exam, member, 2 attempts</c>.</summary>
    public string What => ChangeText.What(this);

    /// <summary>What was said before; <see langword="null"/> where nothing was known.</summary>
    public CatalogFact? Old { get; }

    /// <summary>What is said after; <see langword="null"/> where nothing is known.</summary>
    public CatalogFact? New { get; }

    internal ComparedItem Compared { get; }

    /// <summary>Kind, path, old and new value.</summary>
    public override string ToString() => $"{ChangeText.Of(Kind)} {Path}: {Old?.ValueText ?? "-"} -> {New?.ValueText ?? "-"}";
}
