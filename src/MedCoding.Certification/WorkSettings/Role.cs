using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace MedCoding.Certification.WorkSettings;

/// <summary>What somebody works as, such as a coder or an auditor. Immutable; equal by identifier within one catalog.</summary>
public sealed class Role
{
    /// <summary>Creates a role.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its name.</param>
    /// <param name="area">The practice area in which its years count.</param>
    /// <param name="synonyms">Other names that people type.</param>
    /// <exception cref="ArgumentException">An argument is default or blank.</exception>
    public Role(RoleId id, string name, PracticeAreaId area, IEnumerable<string>? synonyms = null)
    {
        Id = Guard.Against.Default(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Area = Guard.Against.Default(area);
        Synonyms = [.. synonyms ?? []];
    }

    /// <summary>Its identifier.</summary>
    public RoleId Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The practice area in which its years count.</summary>
    public PracticeAreaId Area { get; }

    /// <summary>Other names that people type.</summary>
    public ImmutableArray<string> Synonyms { get; }

    /// <summary>The name of the overlay that added it or says something else of it, several in the order of their names with commas between them;
    /// <see langword="null"/> for the catalog's own.</summary>
    public string? Origin { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
