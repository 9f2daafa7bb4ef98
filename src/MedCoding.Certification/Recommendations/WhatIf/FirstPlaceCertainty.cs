using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>How far the first place rests on facts that are of low confidence, old or missing. Immutable.</summary>
/// <remarks>Doubt is about the catalog's facts alone: what the person did not say is no missing fact (<see cref="WhatIf.Properties"/> tells what saying it would change).</remarks>
public sealed class FirstPlaceCertainty
{
    internal FirstPlaceCertainty(CredentialId? leader, CredentialId? leaderWithoutUnsure, ImmutableArray<FirstPlaceDoubt> doubts, ImmutableArray<OpennessDoubt> openness)
    {
        Leader = leader;
        LeaderWithoutUnsure = leaderWithoutUnsure;
        Doubts = doubts;
        Openness = openness;
    }

    /// <summary>The credential that comes first; <see langword="null"/> when nothing is ranked.</summary>
    public CredentialId? Leader { get; }

    /// <summary>The credential that comes first when, for every credential, what rests on facts of low confidence or on old ones gives no points.</summary>
    public CredentialId? LeaderWithoutUnsure { get; }

    /// <summary>What is unsure about the first two, and about any credential whose doubt alone decides, in the order of the ranking.</summary>
    public ImmutableArray<FirstPlaceDoubt> Doubts { get; }

    /// <summary>The unsure demands on which the first place hangs, in the order of the ranking: where the credential were open instead of not yet, or the other way round,
    /// another would come first.</summary>
    public ImmutableArray<OpennessDoubt> Openness { get; }

    /// <summary>Whether the first place stays whatever is left out or filled in: neither all that is unsure together nor any one doubt changes it, be it about points or about a demand.</summary>
    public bool IsUnchanged => LeaderWithoutUnsure == Leader && !Doubts.Any(doubt => doubt.Decides) && Openness.IsEmpty;

    /// <summary>The certainty in sentences, in English whatever the culture: one for each doubt that decides and for all together, or one that says that nothing does. None
    /// when nothing is ranked.</summary>
    /// <param name="catalog">The catalog that the report was made with.</param>
    public ImmutableArray<string> Describe(CertificationCatalog catalog) => DoubtText.Of(this, Guard.Against.Null(catalog));
}
