using System.Diagnostics.CodeAnalysis;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

/// <summary>Slips of diagnosis codes, whose dot, placeholder and letters have rules of their own.</summary>
[SuppressMessage("Security", "CA5394", Justification = "Seeded, so that a failure comes again.")]
internal static class Icd10CmNeighbours
{
    /// <summary>Slips in a code without its dot.</summary>
    public static IEnumerable<Neighbour> Of(string compact, Random random)
    {
        var at = random.Next(1, compact.Length);
        yield return new(Neighbours.Replaced(compact, at, Neighbours.Any("Oo", random)), CodeFaultKind.LetterOForZero, at);
        yield return new(Neighbours.Replaced(compact, 0, Neighbours.Any("0123456789", random)), CodeFaultKind.LetterExpected, 0);
        yield return new(compact[..(at % 2 + 1)], CodeFaultKind.TooShort, at % 2 + 1);
        yield return new(compact.PadRight(6, 'X')[..6] + Neighbours.Any("Xx", random), CodeFaultKind.PlaceholderAsSeventhCharacter, 6);
        yield return new(compact.PadRight(7, '0') + Neighbours.Any("0AX", random), CodeFaultKind.TooLong, 7);

        // A word instead of a category.
        var words = Neighbours.Any("ABCDEFGHJKLMNPQRSTUVWXYZ", random) + Neighbours.Any("ABCDEFGHJKLMNPQRSTUVWXYZ", random);
        yield return new(compact[..1] + words + compact[3..], CodeFaultKind.DigitExpected, 1);
        yield return new(compact[..1] + "I" + words[..1] + compact[3..], CodeFaultKind.LetterIForOne, 1);
        yield return new(compact[..1] + words[..1] + "I" + compact[3..], CodeFaultKind.LetterIForOne, 2);

        foreach (var neighbour in Neighbours.OfAny(compact, random).Concat(Dots(compact)).Concat(Gaps(compact, random)))
        {
            yield return neighbour;
        }
    }

    // A dot everywhere but behind the third character, or behind it and nothing more, and a second one everywhere.
    private static IEnumerable<Neighbour> Dots(string compact)
    {
        for (var at = 0; at <= compact.Length; at++)
        {
            if (at != 3 || compact.Length == 3)
            {
                yield return new(compact.Insert(at, "."), CodeFaultKind.DotMisplaced, at);
            }
        }

        var dotted = Dotted.Of(compact);
        for (var at = 0; at <= dotted.Length && dotted.Length > 3; at++)
        {
            yield return new(dotted.Insert(at, "."), CodeFaultKind.DotMisplaced, at == 3 ? 4 : at);
        }
    }

    // Before the last character, behind the category and short of the 7th place, a blank or hyphen before a letter is a missing placeholder.
    private static IEnumerable<Neighbour> Gaps(string compact, Random random)
    {
        for (var at = 1; at < compact.Length; at++)
        {
            var beforeLast = at == compact.Length - 1 && at is >= 3 and < 6 && char.IsAsciiLetter(compact[at]);
            yield return new(compact.Insert(at, " "), beforeLast ? CodeFaultKind.SeventhCharacterWithoutPlaceholder : CodeFaultKind.Blank, at);
            yield return new(compact.Insert(at, "\t"), CodeFaultKind.Blank, at);
            yield return new(
                compact.Insert(at, Neighbours.Any("-_", random)),
                beforeLast ? CodeFaultKind.SeventhCharacterWithoutPlaceholder : CodeFaultKind.CharacterNotAllowed,
                at);
        }
    }
}
