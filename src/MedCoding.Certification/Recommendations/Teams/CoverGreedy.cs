namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>A good choice, found fast: what fills open places for the least money each is taken first, and then whatever can be had for less without opening a place.</summary>
internal static class CoverGreedy
{
    private const int Rounds = 3;

    public static int[] Choose(CoverProblem problem)
    {
        var chosen = new int[problem.People.Length];
        var left = problem.Targets.Zip(problem.Counts(chosen)).Select(pair => Math.Max(0, pair.First - pair.Second)).ToArray();
        var queue = new PriorityQueue<(int Person, int Option), Worth>();
        for (var person = 0; person < chosen.Length; person++)
        {
            Offer(problem, person, chosen, left, queue);
        }

        // A place that was filled meanwhile makes an offer worth less, never more: it goes back into the queue with what it is worth now.
        while (left.Any(places => places > 0) && queue.TryDequeue(out var offer, out var told))
        {
            var worth = WorthOf(problem, offer.Person, offer.Option, chosen, left);
            if (worth.Gain <= 0)
            {
                continue;
            }

            if (worth.CompareTo(told) > 0)
            {
                queue.Enqueue(offer, worth);
                continue;
            }

            Take(problem, offer.Person, offer.Option, chosen, left);
            Offer(problem, offer.Person, chosen, left, queue);
        }

        Cheapen(problem, chosen);
        return chosen;
    }

    private static void Offer(CoverProblem problem, int person, int[] chosen, int[] left, PriorityQueue<(int Person, int Option), Worth> queue)
    {
        for (var option = 0; option < problem.People[person].Options.Length; option++)
        {
            if (WorthOf(problem, person, option, chosen, left) is { Gain: > 0 } worth)
            {
                queue.Enqueue((person, option), worth);
            }
        }
    }

    // Only an option that keeps what the person does already is offered.
    private static Worth WorthOf(CoverProblem problem, int person, int option, int[] chosen, int[] left)
    {
        var (now, then) = (problem.People[person].Options[chosen[person]], problem.People[person].Options[option]);
        var gain = now.Fills.All(need => then.Fills.Contains(need)) ? then.Fills.Count(need => left[need] > 0 && !now.Fills.Contains(need)) : 0;
        return new(then.Cents - now.Cents, gain, person, option);
    }

    private static void Take(CoverProblem problem, int person, int option, int[] chosen, int[] left)
    {
        var now = problem.People[person].Options[chosen[person]];
        foreach (var need in problem.People[person].Options[option].Fills.Where(need => left[need] > 0 && !now.Fills.Contains(need)))
        {
            left[need]--;
        }

        chosen[person] = option;
    }

    private static void Cheapen(CoverProblem problem, int[] chosen)
    {
        var counts = problem.Counts(chosen);
        for (var (round, changed) = (0, true); changed && round < Rounds; round++)
        {
            changed = false;
            for (var person = chosen.Length - 1; person >= 0; person--)
            {
                var options = problem.People[person].Options;
                var now = options[chosen[person]];
                for (var option = 0; options[option].Cents < now.Cents; option++)
                {
                    if (now.Fills.All(need => options[option].Fills.Contains(need) || counts[need] > problem.Targets[need]))
                    {
                        foreach (var need in now.Fills)
                        {
                            counts[need]--;
                        }

                        foreach (var need in options[option].Fills)
                        {
                            counts[need]++;
                        }

                        (chosen[person], changed) = (option, true);
                        break;
                    }
                }
            }
        }
    }

    // The less for each place the better; then more places, then the order of people and options.
    private readonly record struct Worth(long Cents, int Gain, int Person, int Option) : IComparable<Worth>
    {
        public int CompareTo(Worth other)
        {
            var byPrice = ((Int128)Cents * other.Gain).CompareTo((Int128)other.Cents * Gain);
            return byPrice != 0 ? byPrice : (other.Gain, Person, Option).CompareTo((Gain, other.Person, other.Option));
        }
    }
}
