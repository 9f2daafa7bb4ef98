using System.Diagnostics.CodeAnalysis;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

/// <summary>Slips of drug codes: segments of wrong lengths and hyphens at wrong places.</summary>
[SuppressMessage("Security", "CA5394", Justification = "Seeded, so that a failure comes again.")]
internal static class NdcNeighbours
{
    private static readonly (int Labeler, int Product, int Package)[] Forms = [(4, 4, 2), (5, 3, 2), (5, 4, 1), (5, 4, 2), (6, 3, 2), (6, 4, 1), (6, 4, 2)];

    /// <summary>All segments of up to nine digits that are no form.</summary>
    public static IEnumerable<Neighbour> OfSegments(Random random)
    {
        foreach (var labeler in Enumerable.Range(0, 10))
        {
            foreach (var product in Enumerable.Range(0, 10))
            {
                foreach (var package in Enumerable.Range(0, 10).Where(package => !Forms.Contains((labeler, product, package))))
                {
                    var text = $"{Digits(labeler, random)}-{Digits(product, random)}-{Digits(package, random)}";
                    var (kind, position) = Fault(labeler, product, package);
                    yield return new(text, kind, position);
                }
            }
        }
    }

    /// <summary>Digits alone that are too few, too many, or ten.</summary>
    public static IEnumerable<Neighbour> OfBareDigits(Random random)
    {
        for (var length = 0; length < 20; length++)
        {
            if (length is not (11 or 12))
            {
                yield return new(Digits(length, random), length switch
                {
                    0 => CodeFaultKind.Empty,
                    < 10 => CodeFaultKind.TooShort,
                    10 => CodeFaultKind.Ambiguous,
                    _ => CodeFaultKind.TooLong,
                }, length switch { 10 => 0, > 12 => 12, _ => length });
            }
        }
    }

    /// <summary>Slips in a code with its hyphens.</summary>
    public static IEnumerable<Neighbour> Of(string code, Random random)
    {
        foreach (var neighbour in Neighbours.OfAny(code, random).Concat(Neighbours.OfDigits(code, 0..4, random)))
        {
            yield return neighbour;
        }

        yield return new(code + '-', CodeFaultKind.HyphenMisplaced, code.Length);
        yield return new('-' + code, CodeFaultKind.HyphenMisplaced, 0);
        yield return new(code[..code.LastIndexOf('-')], CodeFaultKind.TooShort, code.LastIndexOf('-'));
        yield return new(code[..code.IndexOf('-', StringComparison.Ordinal)], CodeFaultKind.TooShort, code.IndexOf('-', StringComparison.Ordinal));
        yield return new(code.Replace('-', '.'), CodeFaultKind.DotMisplaced, code.IndexOf('-', StringComparison.Ordinal));
        yield return new(code.Replace('-', '–'), CodeFaultKind.NotAscii, code.IndexOf('-', StringComparison.Ordinal));
        yield return new(code.Replace('-', ' '), CodeFaultKind.Blank, code.IndexOf('-', StringComparison.Ordinal));
    }

    // From the left: where the first digit or hyphen stands behind which no form goes on.
    private static (CodeFaultKind Kind, int Position) Fault(int labeler, int product, int package)
    {
        var (productAt, packageAt) = (labeler + 1, labeler + product + 2);
        return (labeler, product) switch
        {
            ( < 4 or > 6, _) => (CodeFaultKind.HyphenMisplaced, labeler),
            (_, > 4) => (CodeFaultKind.HyphenMisplaced, productAt + 4),
            (_, < 3) or (4, 3) => (CodeFaultKind.HyphenMisplaced, productAt + product),
            _ when package > 2 => (CodeFaultKind.TooLong, packageAt + 2),
            _ => (CodeFaultKind.TooShort, packageAt + package),
        };
    }

    private static string Digits(int count, Random random) => string.Concat(Enumerable.Range(0, count).Select(_ => random.Next(10)));
}
