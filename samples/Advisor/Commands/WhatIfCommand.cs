using System.CommandLine;
using MedCoding.Advisor.Help;
using MedCoding.Advisor.Profiles;
using MedCoding.Advisor.WhatIfs;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Advisor.Commands;

internal static class WhatIfCommand
{
    // Whose missing demands are told.
    private const int ShownToPeople = 3;

    public static Command Create(Surroundings surroundings)
    {
        var common = new CommonOptions("table", "json", "markdown");
        var profile = new ProfileOptions();
        var weights = new WeightOptions();
        var top = new TopOption($"Of how many recommendations to tell what is missing. Default: {ShownToPeople} in table and markdown, all in json.", "recommendations");
        var command = new AdvisorCommand("what-if", "What would change the answer: the least that is missing, another budget or experience, other weights, unsure facts.")
        {
            Usages = ["[the person] [what counts] [the answer]"],
            Examples =
            [
                new("What would bring another certification first for a beginner in a hospital?", "medcoding what-if --setting hospital --experience-years 0"),
                new("And if pay counted twice, as a document:", "medcoding what-if --setting hospital --weight pay=2 --format markdown"),
            ],
        };
        profile.AddTo(command);
        weights.AddTo(command);
        common.AddTo(command, top.Option);
        command.SetAction(parsed =>
        {
            var topIsGood = top.TryRead(parsed, surroundings, out var count);
            if (!common.TryRead(parsed, surroundings, out var view, out var format)
                || !weights.TryRead(parsed, surroundings, out var options)
                || !ProfileInput.TryRead(profile, parsed, view.Catalog, surroundings, out var candidate)
                || !topIsGood)
            {
                return ExitCode.BadInput;
            }

            var report = new RecommendationEngine(view).Recommend(candidate, options);
            surroundings.Out.Write(format switch
            {
                "json" => WhatIfJson.Render(report.Top(count ?? int.MaxValue)),
                "markdown" => WhatIfPage.Markdown(report.Top(count ?? ShownToPeople)),
                _ => WhatIfPage.Render(report.Top(count ?? ShownToPeople), surroundings),
            });
            return report.Recommendations.IsEmpty ? ExitCode.NothingFound : ExitCode.Answered;
        });
        return command;
    }
}
