using System.CommandLine;
using MedCoding.Advisor.Help;
using MedCoding.Advisor.Listing;

namespace MedCoding.Advisor.Commands;

internal static class ListCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var common = new CommonOptions("table", "json", "ndjson", "markdown");
        var filters = new ListFilters();
        var command = new AdvisorCommand("list", "The credentials of the catalog, all or only some. What narrows may be repeated: one value has to hold, of every option.")
        {
            Usages = ["[only those] [the answer]"],
            Examples =
            [
                new("Which certifications suit a hospital's inpatient side?", "medcoding list --setting hospital-inpatient"),
                new("What do AAPC and AHIMA offer for beginners?", "medcoding list --body AAPC --body AHIMA --level entry --status active"),
                new("Everything, one line of JSON each:", "medcoding list --format ndjson"),
            ],
        };
        filters.AddTo(command);
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            if (!common.TryRead(parsed, surroundings, out var view, out var format) || !filters.TryRead(parsed, view.Catalog, surroundings, out var query))
            {
                return ExitCode.BadInput;
            }

            var list = new CredentialList(query, view);
            surroundings.Out.Write(format switch
            {
                "json" => list.ToJson(),
                "ndjson" => list.ToJsonLines(),
                "markdown" => list.ToMarkdown(),
                _ => list.ToTable(surroundings),
            });
            return ExitCode.Answered;
        });
        return command;
    }
}
