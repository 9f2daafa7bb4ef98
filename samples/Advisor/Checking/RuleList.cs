using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MedCoding.Advisor.Output;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Linting;
using Spectre.Console;

namespace MedCoding.Advisor.Checking;

// What the rules find, and how that is mended.
internal static class RuleList
{
    private const int Gap = 2;

    public static string ToTable(ImmutableArray<LintRule> rules, Surroundings surroundings)
    {
        using var page = new Page(surroundings);
        var grid = Page.Columns([.. Enumerable.Repeat(0, 2).Select(_ => new GridColumn().NoWrap().PadLeft(0).PadRight(Gap)), new GridColumn().PadLeft(0).PadRight(0)]);
        foreach (var rule in rules)
        {
            grid.AddRow(new Text(rule.Code), new Text(Words.Of(rule.Severity)), new Text($"{rule.Name}\n{rule.Summary}\nFix: {rule.Fix}"));
        }

        page.Write(grid);
        return page.ToString();
    }

    public static string ToJson(ImmutableArray<LintRule> rules) => new JsonObject
    {
        ["rules"] = SheetJson.Array(rules, rule => new JsonObject
        {
            ["code"] = rule.Code,
            ["name"] = rule.Name,
            ["severity"] = Words.Kebab(rule.Severity),
            ["summary"] = rule.Summary,
            ["fix"] = rule.Fix,
        }),
    }.ToJsonString(JsonText.Indented) + "\n";
}
