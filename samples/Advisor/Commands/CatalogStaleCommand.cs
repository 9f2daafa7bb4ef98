using System.CommandLine;
using MedCoding.Advisor.Completion;
using MedCoding.Advisor.Help;
using MedCoding.Advisor.Upkeep;
using MedCoding.Certification.Facts;

namespace MedCoding.Advisor.Commands;

internal static class CatalogStaleCommand
{
    private const string UsualAge = "1y";

    public static AdvisorCommand Create(Surroundings surroundings)
    {
        var common = new CommonOptions("table", "json", "markdown");
        var age = new Option<string>("--older-than")
        {
            Description = $"Last seen longer ago than that: 1y, 18m, 90d or P1Y. Undated facts are always listed. Default: {UsualAge}.",
            HelpName = "PERIOD",
        };
        var body = FilterOption.Of("--body", "BODY", "Of the issuing body or its credentials: AAPC.", () => Vocabulary.Bodies);
        var command = new AdvisorCommand("stale", "What to look up again: facts last seen long ago, by issuing body and page, with the present value.")
        {
            Usages = ["[only those] [the answer]"],
            Examples =
            [
                new("A checklist for the yearly round through the pages of AAPC:", "medcoding catalog stale --body AAPC --format markdown"),
                new("What nobody has looked at for three years?", "medcoding catalog stale --older-than 3y"),
            ],
        };
        command.AddGroup("Only those", age, body);
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var ageIsGood = TryReadAge(parsed.GetValue(age) ?? UsualAge, age.Name, surroundings, out var olderThan);
            if (!common.TryRead(parsed, surroundings, out var view, out var format)
                || !FilterOption.TryFind(body, "issuing body", view.Catalog.IssuingBodies, parsed, surroundings, out var bodies)
                || !ageIsGood)
            {
                return ExitCode.BadInput;
            }

            var list = new LookUpList(view, olderThan, bodies);
            surroundings.Out.Write(format switch
            {
                "json" => list.ToJson(),
                "markdown" => list.ToMarkdown(),
                _ => list.ToTable(surroundings),
            });
            return ExitCode.Answered;
        });
        return command;
    }

    private static bool TryReadAge(string typed, string option, Surroundings surroundings, out CalendarPeriod age)
    {
        var isGood = PeriodText.TryParse(typed, out age);
        if (!isGood)
        {
            surroundings.Complain($"{option}: '{Typed.Short(typed)}' is no period of years, months, weeks or days (1y, 18m, 90d, P1Y).");
        }

        return isGood;
    }
}
