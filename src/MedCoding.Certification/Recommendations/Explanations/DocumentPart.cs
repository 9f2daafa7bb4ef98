using System.Collections.Immutable;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>A part of a document that can be written in more than one format.</summary>
internal abstract record DocumentPart
{
    private DocumentPart()
    {
    }

    internal sealed record Title(string Text) : DocumentPart;

    internal sealed record Heading(string Text) : DocumentPart;

    internal sealed record Paragraph(string Text) : DocumentPart;

    /// <summary>Lines one below the other, each as deep as it says.</summary>
    internal sealed record Lines(ImmutableArray<(int Depth, string Text)> Items) : DocumentPart
    {
        public static Lines Flat(IEnumerable<string> texts) => new([.. texts.Select(text => (0, text))]);
    }

    /// <summary>A table whose first column is numbers.</summary>
    internal sealed record Table(ImmutableArray<string> Header, ImmutableArray<ImmutableArray<string>> Rows) : DocumentPart;

    internal sealed record Sources(ImmutableArray<Source> Items) : DocumentPart;

    /// <summary>Where the document comes from.</summary>
    internal sealed record Footer(string Text) : DocumentPart;
}
