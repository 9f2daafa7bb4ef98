using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>Something unsure about one credential, with what it means for the first place. Immutable.</summary>
public sealed class FirstPlaceDoubt
{
    internal FirstPlaceDoubt(DoubtKind kind, CredentialId credential, ImmutableArray<Criterion> criteria, ImmutableArray<FactRead> facts, CredentialId? leaderAtLeast, CredentialId? leaderAtMost)
    {
        Kind = kind;
        Credential = credential;
        Criteria = criteria;
        Facts = facts;
        LeaderAtLeast = leaderAtLeast;
        LeaderAtMost = leaderAtMost;
    }

    /// <summary>Why it is not sure.</summary>
    public DoubtKind Kind { get; }

    /// <summary>The credential that it is about.</summary>
    public CredentialId Credential { get; }

    /// <summary>The criteria that read it: what an exam costs counts for the cost and for the lowest cost.</summary>
    public ImmutableArray<Criterion> Criteria { get; }

    /// <summary>The unsure facts; of what is missing that which says so.</summary>
    public ImmutableArray<FactRead> Facts { get; }

    /// <summary>Another credential that comes first without the points that rest on it or, of what is missing, if it gave the least points of its scale;
    /// <see langword="null"/> when the first place stays.</summary>
    public CredentialId? LeaderAtLeast { get; }

    /// <summary>Of what is missing, another credential that comes first if it gave the most points of its scale; <see langword="null"/> when the first place stays.</summary>
    public CredentialId? LeaderAtMost { get; }

    /// <summary>Whether the first place would change.</summary>
    public bool Decides => LeaderAtLeast is not null || LeaderAtMost is not null;

    /// <summary>The doubt in words, in English whatever the culture.</summary>
    /// <param name="catalog">The catalog that the report was made with.</param>
    public string Describe(CertificationCatalog catalog) => DoubtText.Of(this, Guard.Against.Null(catalog));
}
