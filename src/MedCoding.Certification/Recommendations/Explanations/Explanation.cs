using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations;

/// <summary>A report in words: first the answer, then why, what it costs, what is missing, how sure and how old the facts are. In English, whatever the culture. Immutable.</summary>
public sealed class Explanation
{
    internal Explanation(RecommendationReport report) => Report = report;

    /// <summary>The report.</summary>
    public RecommendationReport Report { get; }

    /// <summary>The answer in one sentence.</summary>
    public required string Answer { get; init; }

    /// <summary>The recommendations, best first.</summary>
    public required ImmutableArray<ExplainedRecommendation> Recommendations { get; init; }

    /// <summary>What else the report says: what is held, retired, outside the catalog, unsuitable or unknown to it.</summary>
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>Whether facts that are of low confidence, old or missing would change the first place, in sentences; empty when nothing is ranked.</summary>
    public required ImmutableArray<string> FirstPlace { get; init; }

    /// <summary>Where experience would help more than another credential, and where published advice differs, with what each side rests on; empty for most people.</summary>
    public required ImmutableArray<string> Advice { get; init; }

    /// <summary>What to ask the person next, and what the answer would decide; <see langword="null"/> when nothing is open only if something is so that was not said.</summary>
    public required string? NextQuestion { get; init; }

    /// <summary>The sources that the recommendations rest on, in the order of their identifiers; numbers in brackets elsewhere are places in this list, counted from 1.</summary>
    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>Catalog, content hash and day.</summary>
    public required string Origin { get; init; }

    /// <summary>The explanation as Markdown.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        Line(text, $"# {MarkdownText.Of(Answer)}");
        foreach (var one in Recommendations)
        {
            Line(text);
            Line(text, string.Create(CultureInfo.InvariantCulture, $"## {one.Recommendation.Rank}. {MarkdownText.Of(one.Title)} ({one.Recommendation.Score} points)"));
            Line(text);
            Line(text, MarkdownText.Of(one.Openness));
            Line(text);
            Line(text, "| points | criterion | why | certainty |");
            Line(text, "|--:|---|---|---|");
            foreach (var why in one.Why)
            {
                Line(text, string.Create(CultureInfo.InvariantCulture, $"| {why.Points} | {MarkdownText.Of(why.Label)} | {MarkdownText.Of(why.Text)} | {MarkdownText.Of(why.Certainty ?? "")} |"));
            }

            Line(text);
            Line(text, $"**Cost.** {MarkdownText.Of(one.CostTotal)}");
            Bullets(text, one.Costs);
            Line(text);
            Line(text, $"**Keeping it.** {MarkdownText.Of(one.Upkeep)}");
            if (!one.Missing.IsEmpty)
            {
                Line(text);
                Line(text, "**Before you decide.**");
                Bullets(text, one.Missing);
            }

            Line(text);
            Line(text, $"**How sure, how old.** {MarkdownText.Of(one.Certainty)}");
        }

        if (NextQuestion is not null)
        {
            Line(text);
            Line(text, MarkdownText.Of(NextQuestion));
        }

        Section(text, "## How sure the first place is", FirstPlace);
        Section(text, "## Before you choose", Advice);
        Section(text, "## Also", Notes);
        if (!Sources.IsEmpty)
        {
            Line(text);
            Line(text, "## Sources");
            Line(text);
            foreach (var (source, index) in Sources.Select((source, index) => (source, index)))
            {
                Line(text, string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {MarkdownText.Of(SourceLine(source))}"));
            }
        }

        Line(text);
        Line(text, $"_{MarkdownText.Of(Origin)}_");
        return text.ToString();
    }

    /// <summary>One source in a line: its identifier, publisher, title, date and address, and the overlay that it comes from.</summary>
    /// <param name="source">The source.</param>
    public static string SourceLine(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return $"{source.Id}: {source.Publisher}, {source.Title} ({source.AsOf}){(source.Address is { } address ? $", {address.AbsoluteUri}" : ", address not kept")}{(source.Origin is { } origin ? $", from {origin}" : "")}";
    }

    private static void Section(StringBuilder text, string heading, ImmutableArray<string> lines)
    {
        if (!lines.IsEmpty)
        {
            Line(text);
            Line(text, heading);
            Bullets(text, lines);
        }
    }

    private static void Bullets(StringBuilder text, ImmutableArray<string> lines)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        Line(text);
        foreach (var line in lines)
        {
            Line(text, $"- {MarkdownText.Of(line)}");
        }
    }

    // Always the same line ending: the bytes do not depend on the machine.
    private static void Line(StringBuilder text, string line = "") => text.Append(line).Append('\n');
}
