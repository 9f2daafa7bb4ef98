using System.Collections.Immutable;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations.Explanations;

namespace MedCoding.Certification.Recommendations;

/// <summary>What a report says about one credential, in words: the answer, the parts of the score or the reasons why it is not ranked, what its issuer demands, what it
/// costs. In English, whatever the culture. Immutable.</summary>
public sealed class ExplainedCredential
{
    internal ExplainedCredential(CredentialAnswer subject) => Subject = subject;

    /// <summary>The data.</summary>
    public CredentialAnswer Subject { get; }

    /// <summary>Letters, name and issuing body.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands, in a sentence.</summary>
    public required string Answer { get; init; }

    /// <summary>Whether it can be earned now, on what that depends or what is missing in the fewest steps; <see langword="null"/> when it is not ranked.</summary>
    public required string? Openness { get; init; }

    /// <summary>The parts that sum to the score, in the order of the criteria; empty when it is not ranked.</summary>
    public required ImmutableArray<ExplainedFinding> Why { get; init; }

    /// <summary>Why it is not ranked, the reason that decided first; empty when it is ranked.</summary>
    public required ImmutableArray<string> Reasons { get; init; }

    /// <summary>What the answers of the profile say about it.</summary>
    public required ImmutableArray<string> Answers { get; init; }

    /// <summary>What the rule of the issuer rests on and when it holds, or that it is not known.</summary>
    public required string EligibilityBasis { get; init; }

    /// <summary>What the issuer demands, a line for each part of the tree; empty when it is not known.</summary>
    public required ImmutableArray<ExplainedDemand> Eligibility { get; init; }

    /// <summary>Marks that would or may be carried, and how they would go; often empty.</summary>
    public required ImmutableArray<string> Marks { get; init; }

    /// <summary>What it costs, a sentence an item.</summary>
    public required ImmutableArray<string> Costs { get; init; }

    /// <summary>The total of the costs, and what it leaves out.</summary>
    public required string CostTotal { get; init; }

    /// <summary>What it takes to keep it for two years, in a sentence.</summary>
    public required string Upkeep { get; init; }

    /// <summary>The sources that all of this rests on, in the order of their identifiers; numbers in brackets elsewhere are places in this list, counted from 1.</summary>
    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>Catalog, content hash and day.</summary>
    public required string Origin { get; init; }

    /// <summary>Everything that decided, in one line: <c>CPC: rank 1 of 70, 104 points: setting +40, role +45, …</c>, or why it is not ranked.</summary>
    public string ToLine() => CredentialLine.Of(this);

    /// <summary>Everything that decided in sentences, without a line break; each part of the score begins a pair of parentheses, and the sources end the paragraph.</summary>
    public string ToParagraph() => CredentialLine.ParagraphOf(this);

    /// <summary>The whole explanation as Markdown.</summary>
    public string ToMarkdown() => DocumentMarkdown.Render(CredentialDocument.Of(this));

    /// <summary>The whole explanation as a page of HTML that stands alone: no script, nothing is loaded, and all text is escaped.</summary>
    public string ToHtml() => DocumentHtml.Render(CredentialDocument.Of(this));
}
