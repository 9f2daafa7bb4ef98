using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.WorkSettings;

/// <summary>Where somebody works, such as a physician practice or a hospital's inpatient side. Immutable; equal by identifier within one catalog.</summary>
/// <remarks>Settings form a tree, so that a person may answer coarsely: <c>hospital</c> covers <c>hospital-inpatient</c> and its other parts.</remarks>
public sealed class WorkSetting
{
    /// <summary>Creates a work setting.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its name.</param>
    /// <param name="parent">The wider setting it is part of, or <see langword="null"/>.</param>
    /// <param name="synonyms">Other names that people type.</param>
    /// <param name="statedBy">Sources that name this setting.</param>
    /// <exception cref="ArgumentException">An argument is default or blank.</exception>
    public WorkSetting(
        WorkSettingId id, string name, WorkSettingId? parent = null, IEnumerable<string>? synonyms = null, IEnumerable<SourceId>? statedBy = null)
    {
        Id = Guard.Against.Default(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Parent = parent;
        Synonyms = [.. synonyms ?? []];
        StatedBy = [.. statedBy ?? []];
    }

    /// <summary>Its identifier.</summary>
    public WorkSettingId Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The wider setting it is part of; <see langword="null"/> for one that stands alone.</summary>
    public WorkSettingId? Parent { get; }

    /// <summary>Other names that people type.</summary>
    public ImmutableArray<string> Synonyms { get; }

    /// <summary>Sources that name this setting as a place where coders work; often empty, the vocabulary being the catalog's own.</summary>
    public ImmutableArray<SourceId> StatedBy { get; }

    /// <summary>The name of the overlay that added it or says something else of it, several in the order of their names with commas between them;
    /// <see langword="null"/> for the catalog's own.</summary>
    public string? Origin { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
