using Ardalis.GuardClauses;

namespace MedCoding.Certification.Facts;

/// <summary>A rule or circumstance that is prose: nothing computes with it, but a reader should know it. Immutable.</summary>
public sealed class Statement
{
    /// <summary>Creates a statement.</summary>
    /// <param name="topic">What it is about, as a short kebab-case text such as <c>exam-books</c>.</param>
    /// <param name="text">The statement, in the catalog's own words.</param>
    /// <param name="evidence">What it rests on.</param>
    /// <exception cref="ArgumentException">An argument is blank, or <paramref name="topic"/> has another shape.</exception>
    public Statement(string topic, string text, Evidence evidence)
    {
        Topic = Guard.Against.NullOrWhiteSpace(topic);
        if (!Identifier.IsWellFormed(topic))
        {
            throw new ArgumentException($"'{Quoted.Short(topic)}' is no topic: letters and digits with single hyphens between them (exam-books).", nameof(topic));
        }

        Text = Guard.Against.NullOrWhiteSpace(text);
        Evidence = Guard.Against.Null(evidence);
    }

    /// <summary>What it is about.</summary>
    public string Topic { get; }

    /// <summary>The statement.</summary>
    public string Text { get; }

    /// <summary>What it rests on.</summary>
    public Evidence Evidence { get; }
}
