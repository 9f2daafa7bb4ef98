using System.Globalization;
using MedCoding.Certification.Recommendations;
using Spectre.Console;

namespace MedCoding.Advisor.Output;

// The first recommendation in detail, the others in short.
internal sealed class ReportPage
{
    private const int Indent = 3;
    private const int PointsWidth = 3;
    private const int ReasonsInShort = 3;

    private readonly Page _page;

    private ReportPage(Page page) => _page = page;

    public static string Render(RecommendationReport report, int top, Surroundings surroundings)
    {
        var explanation = report.Top(top).Explain();
        using var page = new Page(surroundings);
        var writer = new ReportPage(page);
        page.Title(explanation.Answer);
        foreach (var one in explanation.Recommendations)
        {
            writer.Head(one);
            if (one.Recommendation.Rank == 1)
            {
                writer.Detail(one);
            }
            else
            {
                writer.Reasons(one.Why.OrderByDescending(why => Math.Abs(why.Points)).Take(ReasonsInShort), withCertainty: false);
            }
        }

        if (report.Recommendations.Length > top)
        {
            page.Blank();
            page.Line(string.Create(CultureInfo.InvariantCulture, $"Ranked are {report.Recommendations.Length}; --top {report.Recommendations.Length} shows them all."));
        }

        if (explanation.NextQuestion is { } question)
        {
            page.Blank();
            page.Line(question);
        }

        foreach (var (heading, lines) in new[] { ("How sure the first place is", explanation.FirstPlace), ("Before you choose", explanation.Advice), ("Also", explanation.Notes) })
        {
            if (!lines.IsEmpty)
            {
                page.Heading(heading);
                page.Bullets(lines, Indent);
            }
        }

        page.Sources(explanation.Sources, Indent);
        page.Blank();
        page.Line(explanation.Origin);
        return page.ToString();
    }

    private static string Points(int points) => points.ToString("+0;-0;0", CultureInfo.InvariantCulture);

    private void Head(ExplainedRecommendation one)
    {
        _page.Heading(string.Create(CultureInfo.InvariantCulture, $"{one.Recommendation.Rank}. {one.Title}, {one.Recommendation.Score} points"));
        _page.Line(one.Openness, Indent);
    }

    private void Detail(ExplainedRecommendation one)
    {
        _page.Heading("Why (the points add up to the score)", Indent);
        Reasons(one.Why, withCertainty: true);
        _page.Heading("What it costs", Indent);
        _page.Line(one.CostTotal, Indent);
        _page.Bullets(one.Costs, Indent);
        _page.Line($"Keeping it: {one.Upkeep}", Indent);
        if (!one.Missing.IsEmpty)
        {
            _page.Heading(one.Recommendation.Openness == Openness.NotYet ? "What is missing" : "Before you decide", Indent);
            _page.Bullets(one.Missing, Indent);
        }

        _page.Heading("How sure, how old", Indent);
        _page.Line(one.Certainty, Indent);
    }

    private void Reasons(IEnumerable<ExplainedFinding> reasons, bool withCertainty)
    {
        var points = new GridColumn().Width(PointsWidth).RightAligned().PadRight(2);
        var grid = withCertainty
            ? Page.Columns(points, new GridColumn().PadRight(2), new GridColumn().Width(_page.CertaintyWidth).PadRight(0))
            : Page.Columns(points, new GridColumn());
        // As wide as the page, so that the last column stands at the same place in every section.
        grid.Expand = withCertainty;
        foreach (var why in reasons)
        {
            Text[] cells = [new(Points(why.Points)), new(why.Text), new(why.Certainty ?? "", new Style(decoration: Decoration.Dim))];
            grid.AddRow(withCertainty ? cells : cells[..^1]);
        }

        _page.Write(grid, Indent);
    }
}
