namespace MedCoding.Certification.Recommendations;

/// <summary>The random numbers of the library, always the same: SplitMix64, as <see cref="WhatIf.Shares"/> tells.</summary>
internal struct SplitMix64
{
    private const ulong Growth = 0x9E3779B97F4A7C15;
    private const ulong FirstFactor = 0xBF58476D1CE4E5B9;
    private const ulong SecondFactor = 0x94D049BB133111EB;

    private ulong _state;

    public ulong Next()
    {
        unchecked
        {
            _state += Growth;
            var number = (_state ^ (_state >> 30)) * FirstFactor;
            number = (number ^ (number >> 27)) * SecondFactor;
            return number ^ (number >> 31);
        }
    }
}
