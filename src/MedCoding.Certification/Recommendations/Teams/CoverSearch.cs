namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>The choice that leaves the fewest places open and of these the cheapest, person by person over what is left to be filled.</summary>
internal static class CoverSearch
{
    /// <summary>The most places of one need: what is left of them is kept as a character.</summary>
    public const int MostPlaces = char.MaxValue;

    /// <summary>Searches every choice that costs no more than a limit.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="bound">What cannot get below the limit is not followed.</param>
    /// <param name="limit">The limit for choices that fill everything; <see langword="null"/> when no such choice is known, and everything is followed.</param>
    /// <param name="steps">How many steps may still be taken; less than zero when it was given up.</param>
    /// <returns>The best choice, or <see langword="null"/> when there is none or when it was given up.</returns>
    public static int[]? Find(CoverProblem problem, CoverBound bound, long? limit, ref long steps)
    {
        var layers = new List<Dictionary<string, Step>> { new(StringComparer.Ordinal) { [Key(problem.Targets)] = new(0, "", 0) } };
        foreach (var (person, index) in problem.People.Select((person, index) => (person, index)))
        {
            var next = new Dictionary<string, Step>(StringComparer.Ordinal);
            foreach (var (key, step) in layers[^1])
            {
                for (var option = 0; option < person.Options.Length; option++)
                {
                    if (--steps < 0)
                    {
                        return null;
                    }

                    var left = Left(key);
                    foreach (var need in person.Options[option].Fills)
                    {
                        left[need] = Math.Max(0, left[need] - 1);
                    }

                    var cents = step.Cents + person.Options[option].Cents;
                    if (cents + bound.From(index + 1, left) > limit)
                    {
                        continue;
                    }

                    var then = Key(left);
                    if (!next.TryGetValue(then, out var other) || cents < other.Cents)
                    {
                        next[then] = new(cents, key, option);
                    }
                }
            }

            if (next.Count == 0)
            {
                return null;
            }

            layers.Add(next);
        }

        var best = layers[^1].MinBy(end => (Left(end.Key).Sum(), end.Value.Cents, end.Key));
        if (limit is not null && Left(best.Key).Sum() > 0)
        {
            return null;
        }

        var chosen = new int[problem.People.Length];
        for (var (person, key) = (chosen.Length - 1, best.Key); person >= 0; person--)
        {
            (chosen[person], key) = (layers[person + 1][key].Option, layers[person + 1][key].From);
        }

        return chosen;
    }

    // A character a need.
    private static string Key(IReadOnlyList<int> left) => string.Create(left.Count, left, static (key, left) =>
    {
        for (var need = 0; need < key.Length; need++)
        {
            key[need] = (char)left[need];
        }
    });

    private static int[] Left(string key) => [.. key.Select(places => (int)places)];

    private readonly record struct Step(long Cents, string From, int Option);
}
