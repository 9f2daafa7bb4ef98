using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Credentials;

/// <summary>One step of the road to a credential: choose, get trained, study and practise, pass the exam. Immutable.</summary>
public sealed class CareerStep
{
    /// <summary>Creates a step.</summary>
    /// <param name="number">Its place on the road, from 1.</param>
    /// <param name="id">A short name, such as <c>choose</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="text">What is done in it.</param>
    /// <param name="ways">The ways it can be done; may be empty.</param>
    /// <param name="evidence">What it rests on.</param>
    /// <exception cref="ArgumentException">An argument is blank, or <paramref name="number"/> is not positive.</exception>
    public CareerStep(int number, string id, string name, string text, IEnumerable<string> ways, Evidence evidence)
    {
        Number = Guard.Against.NegativeOrZero(number);
        Id = Guard.Against.NullOrWhiteSpace(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Text = Guard.Against.NullOrWhiteSpace(text);
        Ways = [.. Guard.Against.Null(ways)];
        Evidence = Guard.Against.Null(evidence);
    }

    /// <summary>Its place on the road, from 1.</summary>
    public int Number { get; }

    /// <summary>A short name, such as <c>choose</c>.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What is done in it.</summary>
    public string Text { get; }

    /// <summary>The ways it can be done, such as a community college.</summary>
    public ImmutableArray<string> Ways { get; }

    /// <summary>What it rests on.</summary>
    public Evidence Evidence { get; }
}
