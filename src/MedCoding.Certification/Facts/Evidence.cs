using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace MedCoding.Certification.Facts;

/// <summary>What a fact rests on: when it was seen, how far it may be trusted, and where it was read. Immutable.</summary>
public sealed class Evidence
{
    /// <summary>Creates evidence.</summary>
    /// <param name="asOf">When the fact was seen.</param>
    /// <param name="confidence">How far it may be trusted.</param>
    /// <param name="sources">Where it was read, the best source first; at least one.</param>
    /// <param name="note">What a reader of the fact should know besides; <see langword="null"/> for nothing.</param>
    /// <exception cref="ArgumentException">There is no source, one is default, or <paramref name="confidence"/> is not defined.</exception>
    public Evidence(Observation asOf, Confidence confidence, IEnumerable<SourceId> sources, string? note = null)
        : this(asOf, confidence, [.. Guard.Against.Null(sources)], note)
    {
    }

    internal Evidence(Observation asOf, Confidence confidence, ImmutableArray<SourceId> sources, string? note)
    {
        AsOf = asOf;

        // Every fact has evidence, and the guard, which asks for the type at run time, would take a tenth of the time in which a catalog is loaded.
        Confidence = Enum.IsDefined(confidence) ? confidence : Guard.Against.EnumOutOfRange(confidence);
        Sources = sources;
        if (Sources.IsEmpty || Sources.Contains(default))
        {
            throw new ArgumentException("A fact cites at least one source, and no default one.", nameof(sources));
        }

        Note = note;
    }

    /// <summary>When the fact was seen. It says nothing about when it is valid.</summary>
    public Observation AsOf { get; }

    /// <summary>How far the fact may be trusted.</summary>
    public Confidence Confidence { get; }

    /// <summary>Where it was read, the best source first; never empty.</summary>
    public ImmutableArray<SourceId> Sources { get; }

    /// <summary>What a reader of the fact should know besides; <see langword="null"/> for nothing.</summary>
    public string? Note { get; }

    /// <summary>The name of the overlay that states the fact; <see langword="null"/> for the catalog's own.</summary>
    public string? Origin { get; init; }
}
