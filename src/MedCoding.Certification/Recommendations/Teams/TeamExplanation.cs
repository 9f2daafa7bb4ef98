using System.Collections.Immutable;
using System.Text;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Recommendations;

/// <summary>A team's report in words. In English, whatever the culture. Immutable.</summary>
public sealed class TeamExplanation
{
    internal TeamExplanation(TeamReport report) => Report = report;

    /// <summary>The report.</summary>
    public TeamReport Report { get; }

    /// <summary>The answer in one sentence.</summary>
    public required string Answer { get; init; }

    /// <summary>What everybody must meet, in a sentence; <see langword="null"/> when nothing is demanded.</summary>
    public required string? Demand { get; init; }

    /// <summary>How everybody stands before the demand.</summary>
    public required ImmutableArray<TeamLine> Members { get; init; }

    /// <summary>How the team stands before its needs.</summary>
    public required ImmutableArray<TeamLine> Needs { get; init; }

    /// <summary>Who earns what.</summary>
    public required ImmutableArray<TeamLine> Plan { get; init; }

    /// <summary>What the plan costs and how far it is from the cheapest, in a sentence.</summary>
    public required string PlanSummary { get; init; }

    /// <summary>What stays open, and why; what is no candidate because no price is known; what nothing can be said about.</summary>
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>Catalog, content hash and day.</summary>
    public required string Origin { get; init; }

    /// <summary>The explanation as Markdown.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        Line(text, $"# {MarkdownText.Of(Answer)}");
        if (Demand is not null)
        {
            Section(text, "The demand", Demand);
            Table(text, "who", "standing", Members);
        }

        if (!Needs.IsEmpty)
        {
            Section(text, "The team", null);
            Table(text, "need", "standing", Needs);
        }

        Section(text, "The plan", PlanSummary);
        Table(text, "who", "cost", Plan);
        if (!Notes.IsEmpty)
        {
            Section(text, "Also", null);
            Line(text);
            foreach (var note in Notes)
            {
                Line(text, $"- {MarkdownText.Of(note)}");
            }
        }

        Line(text);
        Line(text, $"_{MarkdownText.Of(Origin)}_");
        return text.ToString();
    }

    private static void Section(StringBuilder text, string heading, string? sentence)
    {
        Line(text);
        Line(text, $"## {heading}");
        if (sentence is not null)
        {
            Line(text);
            Line(text, MarkdownText.Of(sentence));
        }
    }

    private static void Table(StringBuilder text, string subject, string standing, ImmutableArray<TeamLine> lines)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        Line(text);
        Line(text, $"| {subject} | {standing} | |");
        Line(text, "|---|---|---|");
        foreach (var line in lines)
        {
            Line(text, $"| {MarkdownText.Of(line.Subject)} | {MarkdownText.Of(line.Standing)} | {MarkdownText.Of(line.Detail)} |");
        }
    }

    // Always the same line ending: the bytes do not depend on the machine.
    private static void Line(StringBuilder text, string line = "") => text.Append(line).Append('\n');
}
