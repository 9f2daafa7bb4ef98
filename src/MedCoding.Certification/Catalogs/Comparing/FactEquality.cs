using System.Collections.Immutable;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs;

/// <summary>Facts are equal when they say the same of the same thing and rest on the same; in which file they stand does not count.</summary>
internal static class FactEquality
{
    public static bool AreEqual(CatalogFact one, CatalogFact other) =>
        one.Path == other.Path
        && one.Value == other.Value
        && one.From == other.From
        && one.Until == other.Until
        && AreEqual(one.Evidence, other.Evidence)
        && AreEqual(one.Conflicts, other.Conflicts);

    public static bool AreEqual(Evidence? one, Evidence? other) =>
        one is null || other is null
            ? one == other
            : one.AsOf == other.AsOf && one.Confidence == other.Confidence && one.Note == other.Note && one.Sources.SequenceEqual(other.Sources);

    private static bool AreEqual(ImmutableArray<Conflict<string>> one, ImmutableArray<Conflict<string>> other) =>
        one.Length == other.Length
        && one.Zip(other).All(pair => (pair.First.Value, pair.First.AsOf, pair.First.Source, pair.First.Why) == (pair.Second.Value, pair.Second.AsOf, pair.Second.Source, pair.Second.Why));
}
