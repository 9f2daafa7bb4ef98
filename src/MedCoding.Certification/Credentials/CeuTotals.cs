using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Credentials;

/// <summary>How many CEUs a cycle takes with several credentials of one body: a table by number, or a step for each further one up to a cap. Immutable.</summary>
public sealed class CeuTotals
{
    private CeuTotals(ImmutableArray<int> byCount, int additional, int? cap)
    {
        ByCount = byCount;
        Additional = additional;
        Cap = cap;
    }

    /// <summary>The total by number of credentials, one first; the last holds for more. Empty when a step is used.</summary>
    public ImmutableArray<int> ByCount { get; }

    /// <summary>What each further credential adds to the number of the first; zero when a table is used.</summary>
    public int Additional { get; }

    /// <summary>The most that is ever asked; <see langword="null"/> when no cap is known, or when a table is used.</summary>
    public int? Cap { get; }

    /// <summary>A table by number of credentials.</summary>
    /// <param name="totals">The totals for one, two, … credentials; the last holds for more. Positive and not falling.</param>
    /// <exception cref="ArgumentException">The table is empty, falls, or holds a number that is not positive.</exception>
    public static CeuTotals FromTable(IEnumerable<int> totals)
    {
        ImmutableArray<int> table = [.. Guard.Against.Null(totals)];
        if (table.IsEmpty || table[0] <= 0 || table.Zip(table.Skip(1)).Any(pair => pair.Second < pair.First))
        {
            throw new ArgumentException($"A table of CEUs by number of credentials is positive and never falls (36, 40, 44, 48, 52); this one is '{Quoted.Short(string.Join(", ", table))}'.", nameof(totals));
        }

        return new(table, 0, null);
    }

    /// <summary>The first credential's own number, and a step for each further one.</summary>
    /// <param name="additional">The step; positive.</param>
    /// <param name="cap">The most that is ever asked; at least the step. <see langword="null"/> when none is known.</param>
    /// <exception cref="ArgumentException">The step is not positive, or the cap is below it.</exception>
    public static CeuTotals FromStep(int additional, int? cap = null) =>
        new([], Guard.Against.NegativeOrZero(additional), cap is { } most ? Guard.Against.OutOfRange(most, nameof(cap), additional, int.MaxValue) : null);

    /// <summary>The CEUs that a cycle takes.</summary>
    /// <param name="credentials">How many credentials of the body are held; at least one.</param>
    /// <param name="forOne">What the most demanding of them takes alone.</param>
    /// <exception cref="ArgumentException"><paramref name="credentials"/> or <paramref name="forOne"/> is not positive.</exception>
    public int Total(int credentials, int forOne)
    {
        Guard.Against.NegativeOrZero(credentials);
        Guard.Against.NegativeOrZero(forOne);
        return ByCount.IsEmpty
            ? (int)Math.Max(forOne, Math.Min(Cap ?? int.MaxValue, forOne + ((long)Additional * (credentials - 1))))
            : ByCount[Math.Min(credentials, ByCount.Length) - 1];
    }
}
