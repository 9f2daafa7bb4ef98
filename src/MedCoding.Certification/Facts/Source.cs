using Ardalis.GuardClauses;

namespace MedCoding.Certification.Facts;

/// <summary>Where a fact was read. Immutable; equal by identifier within one catalog.</summary>
public sealed class Source
{
    /// <summary>Creates a source record.</summary>
    /// <param name="id">The identifier that facts cite.</param>
    /// <param name="publisher">Who published it.</param>
    /// <param name="title">What it is, in the catalog's own words.</param>
    /// <param name="address">Its address, when one was kept.</param>
    /// <param name="kind">Who speaks in it.</param>
    /// <param name="asOf">When it was seen.</param>
    /// <exception cref="ArgumentException">An argument is default, empty or blank, or <paramref name="address"/> is not an absolute http address.</exception>
    public Source(SourceId id, string publisher, string title, Uri? address, SourceKind kind, Observation asOf)
    {
        Id = Guard.Against.Default(id);
        Publisher = Guard.Against.NullOrWhiteSpace(publisher);
        Title = Guard.Against.NullOrWhiteSpace(title);
        if (address is not null && !(address.IsAbsoluteUri && address.Scheme is "http" or "https"))
        {
            throw new ArgumentException($"'{Quoted.Short(address.OriginalString)}' is not an absolute http address (https://www.bls.gov/ooh/).", nameof(address));
        }

        Address = address;
        Kind = Enum.IsDefined(kind) ? kind : Guard.Against.EnumOutOfRange(kind);
        AsOf = asOf;
    }

    /// <summary>The identifier that facts cite.</summary>
    public SourceId Id { get; }

    /// <summary>Who published it.</summary>
    public string Publisher { get; }

    /// <summary>What it is, in the catalog's own words.</summary>
    public string Title { get; }

    /// <summary>Its address; <see langword="null"/> when none was kept.</summary>
    public Uri? Address { get; }

    /// <summary>Who speaks in it.</summary>
    public SourceKind Kind { get; }

    /// <summary>When it was seen.</summary>
    public Observation AsOf { get; }

    /// <summary>The name of the overlay that added it or says something else of it, several in the order of their names with commas between them;
    /// <see langword="null"/> for the catalog's own.</summary>
    public string? Origin { get; init; }

    /// <summary>Publisher and title.</summary>
    public override string ToString() => $"{Publisher}: {Title}";
}
