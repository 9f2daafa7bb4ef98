using System.Collections.Immutable;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>One reason why a credential is not ranked. Immutable.</summary>
public sealed class PlaceReason
{
    internal PlaceReason(Place place, ImmutableArray<FactRead> facts, ImmutableArray<CredentialId> others)
    {
        Place = place;
        Facts = facts;
        Others = others;
    }

    /// <summary>Where it would put the credential by itself; never <see cref="Place.Ranked"/>.</summary>
    public Place Place { get; }

    /// <summary>The facts it rests on; never empty.</summary>
    public ImmutableArray<FactRead> Facts { get; }

    /// <summary>Other credentials that explain it: the successor of a retired one, the held one that stands above it.</summary>
    public ImmutableArray<CredentialId> Others { get; }
}
