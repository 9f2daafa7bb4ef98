using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.CodeSets;

/// <summary>A set of codes, such as ICD-10-CM: who keeps it, what it codes, what for, and when it changes. Immutable; equal by identifier within one catalog.</summary>
public sealed class CodeSet
{
    /// <summary>Creates a code set.</summary>
    /// <param name="id">Its identifier in the catalog.</param>
    /// <param name="name">Its name.</param>
    /// <param name="maintainer">Who keeps it.</param>
    /// <param name="codes">What its codes stand for.</param>
    /// <param name="license">Who may use it on what terms, in short.</param>
    /// <param name="evidence">Who says so.</param>
    /// <exception cref="ArgumentException">An argument is default or blank.</exception>
    public CodeSet(CodeSetId id, string name, string maintainer, string codes, string license, Evidence evidence)
    {
        Id = Guard.Against.Default(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Maintainer = Guard.Against.NullOrWhiteSpace(maintainer);
        Codes = Guard.Against.NullOrWhiteSpace(codes);
        License = Guard.Against.NullOrWhiteSpace(license);
        Evidence = Guard.Against.Null(evidence);
    }

    /// <summary>Its identifier in the catalog.</summary>
    public CodeSetId Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Who keeps it.</summary>
    public string Maintainer { get; }

    /// <summary>What its codes stand for.</summary>
    public string Codes { get; }

    /// <summary>Who may use it on what terms, in short. No legal advice.</summary>
    public string License { get; }

    /// <summary>What the description rests on.</summary>
    public Evidence Evidence { get; }

    /// <summary>What its codes are used for; <see langword="null"/> when no source was found.</summary>
    public Fact<ImmutableArray<CodingPurpose>>? Purposes { get; init; }

    /// <summary>The days of the year on which new editions take effect, in calendar order.</summary>
    public ImmutableArray<CodeSetUpdate> Updates { get; init; } = [];

    /// <summary>The canonical address by which HL7 FHIR names it; <see langword="null"/> when not known.</summary>
    public Fact<Uri>? FhirSystem { get; init; }

    /// <summary>Its object identifier, such as <c>2.16.840.1.113883.6.90</c>; <see langword="null"/> when it has none or none is known.</summary>
    public Fact<string>? Oid { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
