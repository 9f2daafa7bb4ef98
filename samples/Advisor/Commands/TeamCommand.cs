using System.CommandLine;
using System.Text;
using MedCoding.Advisor.Help;
using MedCoding.Advisor.Teams;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Advisor.Commands;

internal static class TeamCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var common = new CommonOptions("table", "json", "markdown");
        var team = new TeamOptions();
        var file = new Argument<string>("FILE") { Description = "The people, as JSON or as CSV with a row of column names: name, hired, role, credentials ...; - is standard input." };
        var strict = new Option<bool>("--strict") { Description = "Exit with code 2 when somebody could not be read; all others are answered all the same. Default: exit with code 0." };
        var command = new AdvisorCommand("team", "Who meets what an employer demands, what a team lacks for its work, and the cheapest way to close the gaps.")
        {
            Usages = ["FILE [the team] [the answer]"],
            Examples =
            [
                new("Who holds what the employer asks for, and who could within a year?", "medcoding team team.csv --demand \"CPC or CCS within 12 months of hire\""),
                new("Does the team have what its work needs?", "medcoding team team.csv --need \"2 x (CCS or CIC)\" --setting payer"),
                new("The same as a document, looking two years ahead:", "medcoding team team.csv --setting payer --within 24 --format markdown"),
            ],
        };
        command.Arguments.Add(file);
        team.AddTo(command);
        common.AddTo(command, strict);
        command.SetAction(parsed =>
        {
            var monthsAreGood = team.TryReadMonths(parsed, surroundings, out var months);
            if (!common.TryRead(parsed, surroundings, out var view, out var format)
                || !monthsAreGood
                || new TeamFile(parsed.GetValue(file)!, surroundings).Read(view.Catalog) is not { Roster: { } people } reading
                || team.Ask(people, parsed, view.Catalog, surroundings) is not { } roster)
            {
                return ExitCode.BadInput;
            }

            var report = new TeamAdvisor(view).Advise(roster, months);
            surroundings.Out.Write(format switch
            {
                "json" => Encoding.UTF8.GetString(report.ToUtf8Json(indented: true)) + "\n",
                "markdown" => report.ToMarkdown(),
                _ => TeamPage.Render(report, surroundings),
            });
            return reading.BadPeople > 0 && parsed.GetValue(strict) ? ExitCode.BadInput : ExitCode.Answered;
        });
        return command;
    }
}
