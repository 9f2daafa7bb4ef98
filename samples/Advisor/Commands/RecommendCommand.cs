using System.CommandLine;
using System.Globalization;
using MedCoding.Advisor.Output;
using MedCoding.Advisor.Profiles;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Advisor.Commands;

internal static class RecommendCommand
{
    // A person reads the first few; a program filters for itself.
    private const int ShownToPeople = 3;

    public static Command Create(Surroundings surroundings)
    {
        var common = new CommonOptions("table", "json", "ndjson", "markdown");
        var profile = new ProfileOptions();
        var top = new Option<string>("--top")
        {
            Description = $"How many recommendations to show; when left out {ShownToPeople} in table and markdown, all in json and ndjson.",
            HelpName = "COUNT",
        };
        var command = new Command("recommend", "Which certification suits, why, what it costs and what is missing. Say what you know; the rest is taken as unknown.");
        profile.AddTo(command);
        command.Options.Add(top);
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var topIsGood = TryReadTop(parsed.GetValue(top), surroundings, out var count);
            if (!common.TryRead(parsed, surroundings, out var view, out var format)
                || !ProfileInput.TryRead(profile, parsed, view.Catalog, surroundings, out var candidate)
                || !topIsGood)
            {
                return ExitCode.BadInput;
            }

            var report = new RecommendationEngine(view).Recommend(candidate);
            surroundings.Out.Write(format switch
            {
                "json" => ReportText.Json(report.Top(count ?? int.MaxValue)),
                "ndjson" => ReportText.JsonLines(report.Top(count ?? int.MaxValue)),
                "markdown" => report.Top(count ?? ShownToPeople).ToMarkdown(),
                _ => ReportPage.Render(report, count ?? ShownToPeople, surroundings),
            });
            return report.Recommendations.IsEmpty ? ExitCode.NoRecommendation : ExitCode.Answered;
        });
        return command;
    }

    private static bool TryReadTop(string? typed, Surroundings surroundings, out int? count)
    {
        count = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
        if (typed is null || count is not null)
        {
            return true;
        }

        surroundings.Complain($"--top: '{Typed.Short(typed)}' is no count of recommendations; a whole number from 1 is (3).");
        return false;
    }
}
