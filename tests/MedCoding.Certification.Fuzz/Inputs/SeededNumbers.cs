namespace MedCoding.Certification.Fuzz.Inputs;

/// <summary>Numbers that follow from a seed alone, on every machine and runtime (SplitMix64): the base library's are not promised to stay the same.</summary>
internal struct SeededNumbers(ulong seed)
{
    private const ulong Step = 0x9E37_79B9_7F4A_7C15;

    private ulong _state = seed;

    /// <summary>Numbers of their own for each input, so that any can be made without those before it.</summary>
    public static SeededNumbers Of(ulong seed, long index) => new(Mixed(Mixed(seed) ^ unchecked((ulong)index * Step)));

    /// <summary>A number from nought to below <paramref name="end"/>.</summary>
    public int Below(int end) => (int)((Next() >> 32) * (ulong)end >> 32);

    public bool OneIn(int count) => Below(count) == 0;

    public T Pick<T>(ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    private ulong Next()
    {
        _state = unchecked(_state + Step);
        return Mixed(_state);
    }

    private static ulong Mixed(ulong z) => unchecked(
        Scattered((z ^ z >> 30) * 0xBF58_476D_1CE4_E5B9));

    private static ulong Scattered(ulong z)
    {
        var product = unchecked((z ^ z >> 27) * 0x94D0_49BB_1331_11EB);
        return product ^ product >> 31;
    }
}
