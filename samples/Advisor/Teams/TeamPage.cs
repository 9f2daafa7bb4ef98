using System.Collections.Immutable;
using MedCoding.Advisor.Output;
using MedCoding.Certification.Recommendations;
using Spectre.Console;

namespace MedCoding.Advisor.Teams;

// A team's answer for the eye: the demand with everybody, the needs, the plan, and what is left to say.
internal static class TeamPage
{
    private const int Indent = 3;
    private const int Gap = 2;
    private const int SubjectWidth = 30;
    private const int StandingWidth = 26;

    public static string Render(TeamReport report, Surroundings surroundings)
    {
        var explanation = report.Explain();
        using var page = new Page(surroundings);
        page.Title(explanation.Answer);
        if (explanation.Demand is { } demand)
        {
            page.Heading("The demand");
            page.Line(demand, Indent);
            Write(page, explanation.Members);
        }

        if (!explanation.Needs.IsEmpty)
        {
            page.Heading("The team");
            Write(page, explanation.Needs);
        }

        page.Heading("The plan");
        page.Line(explanation.PlanSummary, Indent);
        Write(page, explanation.Plan);
        if (!explanation.Notes.IsEmpty)
        {
            page.Heading("Also");
            page.Bullets(explanation.Notes, Indent);
        }

        page.Blank();
        page.Line(explanation.Origin);
        return page.ToString();
    }

    private static void Write(Page page, ImmutableArray<TeamLine> lines)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        var grid = Page.Columns(Column(lines.Max(line => line.Subject.Length), SubjectWidth), Column(lines.Max(line => line.Standing.Length), StandingWidth), new GridColumn().PadRight(0));
        foreach (var line in lines)
        {
            grid.AddRow(new Text(line.Subject), new Text(line.Standing), new Text(line.Detail));
        }

        page.Write(grid, Indent);
    }

    private static GridColumn Column(int longest, int widest) => new GridColumn().Width(Math.Min(longest, widest)).PadRight(Gap);
}
