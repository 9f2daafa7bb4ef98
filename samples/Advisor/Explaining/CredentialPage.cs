using System.Globalization;
using MedCoding.Advisor.Output;
using MedCoding.Certification.Recommendations;
using Spectre.Console;

namespace MedCoding.Advisor.Explaining;

// What a report says about one credential: the answer, the parts of the score or why it is not ranked, the demands as a tree, marks, cost, sources.
internal static class CredentialPage
{
    private const int Indent = 3;
    private const int PointsWidth = 3;
    private const int CriterionWidth = 11;

    public static string Render(ExplainedCredential explained, Surroundings surroundings)
    {
        using var page = new Page(surroundings);
        page.Title(explained.Answer);
        if (explained.Subject.Recommendation is not null)
        {
            page.Line(explained.Openness!);
            page.Heading("Why (the points add up to the score)");
            page.Write(Parts(explained, page), Indent);
        }
        else
        {
            page.Heading("Why it is not ranked");
            page.Bullets(explained.Reasons, Indent);
        }

        if (explained.Subject.Recommendation is null && !explained.Answers.IsEmpty)
        {
            page.Heading("What was said about it");
            page.Bullets(explained.Answers, Indent);
        }

        page.Heading("Who may sit it");
        page.Line(explained.EligibilityBasis, Indent);
        foreach (var line in explained.Eligibility)
        {
            page.Marked(line.Sign, line.Text, Indent + (2 * line.Depth));
        }

        if (!explained.Marks.IsEmpty)
        {
            page.Heading("Marks");
            page.Bullets(explained.Marks, Indent);
        }

        page.Heading("What it costs");
        page.Line(explained.CostTotal, Indent);
        page.Bullets(explained.Costs, Indent);
        page.Line($"Keeping it: {explained.Upkeep}", Indent);
        page.Sources(explained.Sources, Indent);
        page.Blank();
        page.Line(explained.Origin);
        return page.ToString();
    }

    private static Grid Parts(ExplainedCredential explained, Page page)
    {
        var grid = Page.Columns(
            new GridColumn().Width(PointsWidth).RightAligned().PadRight(2),
            new GridColumn().Width(CriterionWidth).PadRight(2),
            new GridColumn().PadRight(2),
            new GridColumn().Width(page.CertaintyWidth).PadRight(0));
        grid.Expand = true;
        foreach (var why in explained.Why)
        {
            grid.AddRow(
                new Text(Points(why.Points)),
                new Text(why.Criterion.ToString()),
                new Text(why.Weighting is null ? why.Text : $"{why.Text} ({why.Weighting})"),
                new Text(why.Certainty ?? "", new Style(decoration: Decoration.Dim)));
        }

        return grid;
    }

    private static string Points(int points) => points.ToString("+0;-0;0", CultureInfo.InvariantCulture);
}
