using System.Collections.Immutable;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Catalogs;

/// <summary>Something that can be found, with all its texts, the identifier first.</summary>
internal sealed record FindableItem(CatalogItemKind Kind, string Id, string Name, ImmutableArray<FindableText> Texts)
{
    /// <summary>Who issues it: people type the issuer beside the name.</summary>
    public string Issuer { get; init; } = "";

    public CredentialStanding? Standing { get; init; }

    public CredentialId? LeadsTo { get; init; }

    /// <summary>The overlay that it comes from.</summary>
    public string? Origin { get; init; }

    /// <summary>What is offered no more stands behind what is.</summary>
    public bool IsGone => Standing is not (null or CredentialStanding.Active);
}
