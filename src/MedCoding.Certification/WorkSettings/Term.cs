using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.WorkSettings;

/// <summary>A word of the catalog's vocabulary that needs no more than a name: a practice area, a specialty, a clinical license, a goal. Immutable.</summary>
/// <typeparam name="TId">Which vocabulary it belongs to.</typeparam>
public sealed class Term<TId>
    where TId : struct, IIdentifier<TId>
{
    /// <summary>Creates a term.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its name.</param>
    /// <param name="synonyms">Other names that people type.</param>
    /// <exception cref="ArgumentException">An argument is default or blank.</exception>
    public Term(TId id, string name, IEnumerable<string>? synonyms = null)
    {
        Id = Guard.Against.Default(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Synonyms = [.. synonyms ?? []];
    }

    /// <summary>Its identifier.</summary>
    public TId Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Other names that people type.</summary>
    public ImmutableArray<string> Synonyms { get; }

    /// <summary>The name of the overlay that added it or says something else of it, several in the order of their names with commas between them;
    /// <see langword="null"/> for the catalog's own.</summary>
    public string? Origin { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
