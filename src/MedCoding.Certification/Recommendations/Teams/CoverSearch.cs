namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>The choice that leaves the fewest places open and of these the cheapest, person by person over what is left to be filled.</summary>
internal static class CoverSearch
{
    /// <summary>The most places of one need: what is left of them is kept as a character.</summary>
    public const int MostPlaces = char.MaxValue;

    // How many times its width a layer may grow to before it is cut back.
    private const int Slack = 4;
    private const int ShortKey = 64;

    /// <summary>Searches every choice that weighs no more than a limit; where there are more than there is room for, those go on whose bound is least.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="bound">What cannot get below the limit is not followed.</param>
    /// <param name="limit">What a choice weighs that is known.</param>
    /// <param name="width">How many states go on from each person to the next, at least 1.</param>
    public static CoverFound Find(CoverProblem problem, CoverBound bound, long limit, int width)
    {
        var layers = new List<State[]> { new[] { new State(Key(problem.Targets.AsSpan()), 0, 0, 0, 0) } };
        var (leftOut, steps) = (long.MaxValue, 0L);
        Span<int> left = new int[problem.Targets.Length];
        foreach (var (person, index) in problem.People.Select((person, index) => (person, index)))
        {
            var (next, places) = (new List<State>(), new Dictionary<string, int>(StringComparer.Ordinal));
            for (var from = 0; from < layers[^1].Length; from++)
            {
                var state = layers[^1][from];
                for (var option = 0; option < person.Options.Length; option++)
                {
                    steps++;
                    Fill(state.Key, person.Options[option], left);
                    var cents = state.Cents + person.Options[option].Cents;
                    var least = cents + bound.From(index + 1, left);
                    if (least > limit)
                    {
                        continue;
                    }

                    var then = new State(Key(left), cents, least, from, option);
                    if (!places.TryGetValue(then.Key, out var place))
                    {
                        places[then.Key] = next.Count;
                        next.Add(then);
                    }
                    else if (cents < next[place].Cents)
                    {
                        next[place] = then;
                    }
                }

                if (next.Count > (long)Slack * width)
                {
                    leftOut = Math.Min(leftOut, Cut(next, width));
                    places = next.Select((kept, place) => (kept.Key, place)).ToDictionary(pair => pair.Key, pair => pair.place, StringComparer.Ordinal);
                }
            }

            leftOut = Math.Min(leftOut, Cut(next, width));
            if (next.Count == 0)
            {
                return new(null, leftOut, steps);
            }

            layers.Add([.. next]);
        }

        return new(Chosen(layers, problem.OpenPlace), leftOut, steps);
    }

    // What the best of those weighs that have to go.
    private static long Cut(List<State> states, int width)
    {
        states.Sort();
        if (states.Count <= width)
        {
            return long.MaxValue;
        }

        var least = states[width].Least;
        states.RemoveRange(width, states.Count - width);
        return least;
    }

    private static int[] Chosen(List<State[]> layers, long openPlace)
    {
        var best = layers[^1].Min(end => (Weight: end.Cents + (openPlace * end.Key.Sum(places => (long)places)), end)).end;
        var chosen = new int[layers.Count - 1];
        for (var person = chosen.Length - 1; person >= 0; person--)
        {
            chosen[person] = best.Option;
            best = layers[person][best.From];
        }

        return chosen;
    }

    private static void Fill(string key, CoverOption option, Span<int> left)
    {
        for (var need = 0; need < left.Length; need++)
        {
            left[need] = key[need];
        }

        foreach (var need in option.Fills)
        {
            left[need] = Math.Max(0, left[need] - 1);
        }
    }

    // A character a need.
    private static string Key(ReadOnlySpan<int> left)
    {
        Span<char> key = left.Length <= ShortKey ? stackalloc char[ShortKey] : new char[left.Length];
        for (var need = 0; need < left.Length; need++)
        {
            key[need] = (char)left[need];
        }

        return new(key[..left.Length]);
    }

    // Least: what every choice weighs at least that goes on from here.
    private readonly record struct State(string Key, long Cents, long Least, int From, int Option) : IComparable<State>
    {
        public int CompareTo(State other)
        {
            var byLeast = Least.CompareTo(other.Least);
            return byLeast != 0 ? byLeast : string.CompareOrdinal(Key, other.Key);
        }
    }
}
