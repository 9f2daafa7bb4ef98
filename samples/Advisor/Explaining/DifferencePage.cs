using System.Globalization;
using MedCoding.Advisor.Output;
using MedCoding.Certification.Recommendations;
using Spectre.Console;

namespace MedCoding.Advisor.Explaining;

// What puts one ranked credential before another, the greatest difference first.
internal static class DifferencePage
{
    private const int Indent = 3;
    private const int PointsWidth = 4;
    private const int CriterionWidth = 11;

    public static string Render(ExplainedComparison explained, Surroundings surroundings)
    {
        using var page = new Page(surroundings);
        page.Title(explained.Answer);
        var (first, second) = (explained.Subject.First.Credential.Id, explained.Subject.Second.Credential.Id);
        page.Heading($"What each criterion says (+ is for the {first}, - for the {second})");
        var grid = Page.Columns(
            new GridColumn().Width(PointsWidth).RightAligned().PadRight(2), new GridColumn().Width(CriterionWidth).PadRight(2), new GridColumn().PadRight(2), new GridColumn().PadRight(0));
        grid.Expand = true;
        grid.AddRow(new Text(""), new Text(""), Letters(first.ToString()), Letters(second.ToString()));
        foreach (var difference in explained.Differences)
        {
            grid.AddRow(
                new Text(difference.Points.ToString("+0;-0;0", CultureInfo.InvariantCulture)),
                new Text(difference.Criterion.ToString()),
                new Text(difference.First),
                new Text(difference.Second));
        }

        page.Write(grid, Indent);
        page.Sources(explained.Sources, Indent);
        page.Blank();
        page.Line(explained.Origin);
        return page.ToString();
    }

    private static Text Letters(string letters) => new(letters, new Style(decoration: Decoration.Bold));
}
