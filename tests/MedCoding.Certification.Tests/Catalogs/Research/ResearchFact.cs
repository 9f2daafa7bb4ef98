using System.Text.Json;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Catalogs.Research;

/// <summary>One field of a record of the research material.</summary>
/// <param name="Record">The record.</param>
/// <param name="Field">The name of the field; <c>record.</c> before those that stand on the record itself and have no evidence.</param>
/// <param name="Value">What was found.</param>
/// <param name="Confidence">How sure it is; <see langword="null"/> for what stands on the record itself.</param>
/// <param name="Address">Where it was read, or the words that say why there is no address; <see langword="null"/> as for <paramref name="Confidence"/>.</param>
internal sealed record ResearchFact(ResearchRecord Record, string Field, JsonElement Value, Confidence? Confidence, string? Address)
{
    public override string ToString() => $"{Record.Name}.{Field}";
}
