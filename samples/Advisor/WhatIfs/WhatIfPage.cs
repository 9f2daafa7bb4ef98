using System.Text;
using MedCoding.Advisor.Output;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Advisor.WhatIfs;

// The sentences of the library under headings, for a terminal or as Markdown.
internal static class WhatIfPage
{
    private const int Indent = 3;
    private const int PerMille = 1000;

    public static string Render(RecommendationReport report, Surroundings surroundings)
    {
        var explanation = report.Top(1).Explain();
        using var page = new Page(surroundings);
        page.Title(explanation.Answer);
        foreach (var (heading, lines) in Sections(report))
        {
            page.Heading(heading);
            page.Bullets(lines, Indent);
        }

        page.Blank();
        page.Line(explanation.Origin);
        return page.ToString();
    }

    public static string Markdown(RecommendationReport report)
    {
        var explanation = report.Top(1).Explain();
        var text = new StringBuilder().Append("# ").Append(MarkdownText.Escaped(explanation.Answer)).Append('\n');
        foreach (var (heading, lines) in Sections(report))
        {
            text.Append("\n## ").Append(heading).Append("\n\n");
            foreach (var line in lines)
            {
                text.Append("- ").Append(MarkdownText.Escaped(line)).Append('\n');
            }
        }

        return text.Append("\n_").Append(MarkdownText.Escaped(explanation.Origin)).Append("_\n").ToString();
    }

    // A section without a line is not there.
    private static IEnumerable<(string Heading, string[] Lines)> Sections(RecommendationReport report)
    {
        var (whatIf, catalog) = (report.WhatIf(), report.View.Catalog);
        (string Heading, string[] Lines)[] sections =
        [
            ("What is missing", [.. whatIf.UnmetDemands.Where(unmet => unmet.Whole != Outcome.Met).Select(unmet => unmet.Describe(catalog))]),
            ("What would put another first", [.. whatIf.Properties.Select(leeway => leeway.Describe(catalog))]),
            ("Other weights", [.. Weights(whatIf)]),
            ($"First in how many of {Words.Number(LeaderShare.AllDraws)} weightings", [.. whatIf.Shares.Select(Share)]),
            ("How sure the first place is", [.. whatIf.Certainty.Describe(catalog)]),
        ];
        return sections.Where(section => section.Lines.Length > 0);
    }

    private static IEnumerable<string> Weights(WhatIf whatIf)
    {
        if (!whatIf.Report.Options.Weights.Stated.IsEmpty)
        {
            yield return $"Stated: {whatIf.Report.Options.Weights}.";
        }

        foreach (var leeway in whatIf.Weights.Where(Changes))
        {
            yield return leeway.Describe();
        }

        string[] others = [.. whatIf.Weights.Where(leeway => !Changes(leeway)).Select(leeway => Words.Kebab(leeway.Criterion))];
        if (others.Length > 0)
        {
            yield return $"No weight from 0 to {Words.Number(CriterionWeights.Most / CriterionWeights.Usual)} changes the first place: {string.Join(", ", others)}.";
        }
    }

    private static bool Changes(WeightLeeway leeway) => leeway.Up is not null || leeway.Down is not null;

    // In whole thousandths, so that nothing is rounded twice.
    private static string Share(LeaderShare share)
    {
        var thousandths = ((share.Draws * PerMille) + (LeaderShare.AllDraws / 2)) / LeaderShare.AllDraws;
        return $"{share.Credential}: {Words.Number(share.Draws)}, {Words.Number(thousandths / 10)}.{Words.Number(thousandths % 10)} %";
    }
}
