using System.Collections.Immutable;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations.Explanations;

namespace MedCoding.Certification.Recommendations;

/// <summary>What puts one ranked credential before another, in words. In English, whatever the culture. Immutable.</summary>
public sealed class ExplainedComparison
{
    internal ExplainedComparison(RecommendationComparison subject) => Subject = subject;

    /// <summary>The data.</summary>
    public RecommendationComparison Subject { get; }

    /// <summary>Which comes first, and what decided that, in a sentence.</summary>
    public required string Answer { get; init; }

    /// <summary>What each criterion says about both, the greatest difference first.</summary>
    public required ImmutableArray<ExplainedDifference> Differences { get; init; }

    /// <summary>The sources that all of this rests on, in the order of their identifiers; numbers in brackets elsewhere are places in this list, counted from 1.</summary>
    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>Catalog, content hash and day.</summary>
    public required string Origin { get; init; }

    /// <summary>Everything that differs, in one line: <c>CPC 104 points, CCS 80 points: setting +12, cost -3</c>.</summary>
    public string ToLine() => ComparisonLine.Of(this);

    /// <summary>Everything that differs in sentences, without a line break; the points behind the names of the criteria sum to the difference of the scores.</summary>
    public string ToParagraph() => ComparisonLine.ParagraphOf(this);

    /// <summary>The comparison as Markdown.</summary>
    public string ToMarkdown() => DocumentMarkdown.Render(ComparisonDocument.Of(this));

    /// <summary>The comparison as a page of HTML that stands alone: no script, nothing is loaded, and all text is escaped.</summary>
    public string ToHtml() => DocumentHtml.Render(ComparisonDocument.Of(this));
}
