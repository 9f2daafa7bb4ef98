namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>The same throws for the same seed on every machine and runtime (splitmix64), so that a failing seed can be replayed.</summary>
internal sealed class Dice(int seed)
{
    private ulong _state = unchecked((ulong)seed * 0x9E3779B97F4A7C15);

    public int Below(int sides)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return (int)((z ^ (z >> 31)) % (ulong)sides);
        }
    }

    public bool OneIn(int sides) => Below(sides) == 0;

    public T Of<T>(params IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    public T[] Some<T>(IEnumerable<T> choices, int oneIn) => [.. choices.Where(_ => OneIn(oneIn))];

    public T[] Shuffled<T>(IEnumerable<T> items) => [.. items.Select(item => (Key: Below(int.MaxValue), item)).OrderBy(pair => pair.Key).Select(pair => pair.item)];
}
