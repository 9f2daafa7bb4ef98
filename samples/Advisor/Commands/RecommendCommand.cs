using System.CommandLine;
using MedCoding.Advisor.Help;
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
        var weights = new WeightOptions();
        var batch = new BatchOptions();
        var top = new TopOption($"How many recommendations to show. Default: {ShownToPeople} in table and markdown, all in json and ndjson.", "recommendations");
        var command = new AdvisorCommand(
            "recommend", "Which certification suits, why, what it costs and what is missing. Say what you know; the rest is taken as unknown.")
        {
            Usages = ["[the person] [what counts] [the answer]", "--profiles FILE [--strict] [what counts] [--top COUNT] [--as-of DAY]"],
            Examples =
            [
                new("Which certification suits a beginner who wants to work in a hospital?", "medcoding recommend --setting hospital --experience-years 0"),
                new("Somebody with a CPC-A at an insurance company who can spend $500:", "medcoding recommend --setting payer --credential CPC-A --budget 500"),
                new("Pay counts twice and the cost half:", "medcoding recommend --setting hospital --weight pay=2 --weight cost=0.5"),
                new("What an employer demands, as a document:", "medcoding recommend --required \"CCS or CIC\" --format markdown"),
                new("Everybody in a file, the best three for each:", "medcoding recommend --profiles people.ndjson --top 3"),
            ],
        };
        profile.AddTo(command);
        weights.AddTo(command);
        batch.AddTo(command);
        common.AddTo(command, top.Option);
        command.SetAction(parsed =>
        {
            var topIsGood = top.TryRead(parsed, surroundings, out var count);
            if (!common.TryRead(parsed, surroundings, out var view, out var format) || !weights.TryRead(parsed, surroundings, out var options))
            {
                return ExitCode.BadInput;
            }

            if (batch.IsAsked(parsed))
            {
                return batch.IsGood(parsed, profile, parsed.GetValue(common.Format), surroundings) && topIsGood
                    ? batch.Run(parsed, view, options, count, surroundings)
                    : ExitCode.BadInput;
            }

            if (!ProfileInput.TryRead(profile, parsed, view.Catalog, surroundings, out var candidate) || !topIsGood)
            {
                return ExitCode.BadInput;
            }

            var report = new RecommendationEngine(view).Recommend(candidate, options);
            surroundings.Out.Write(format switch
            {
                "json" => ReportText.Json(report.Top(count ?? int.MaxValue)),
                "ndjson" => ReportText.JsonLines(report.Top(count ?? int.MaxValue)),
                "markdown" => report.Top(count ?? ShownToPeople).ToMarkdown(),
                _ => ReportPage.Render(report, count ?? ShownToPeople, surroundings),
            });
            return report.Recommendations.IsEmpty ? ExitCode.NothingFound : ExitCode.Answered;
        });
        return command;
    }
}
