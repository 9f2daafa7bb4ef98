using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace MedCoding.Certification.Exams;

/// <summary>What may be looked up during an exam. Immutable.</summary>
public sealed class ExamReferences
{
    /// <summary>Creates the rule.</summary>
    /// <param name="openBook">Whether books may be used at all.</param>
    /// <param name="books">The books; none when the exam is closed-book.</param>
    /// <exception cref="ArgumentException">Books are named for a closed-book exam.</exception>
    public ExamReferences(bool openBook, IEnumerable<ReferenceBook> books)
    {
        OpenBook = openBook;
        Books = [.. Guard.Against.Null(books)];
        if (!openBook && !Books.IsEmpty)
        {
            throw new ArgumentException("A closed-book exam allows no books.", nameof(books));
        }
    }

    /// <summary>Whether books may be used at all.</summary>
    public bool OpenBook { get; }

    /// <summary>The books.</summary>
    public ImmutableArray<ReferenceBook> Books { get; }
}
