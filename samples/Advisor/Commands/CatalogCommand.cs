using System.CommandLine;
using MedCoding.Advisor.Help;

namespace MedCoding.Advisor.Commands;

// What concerns the catalog as a whole and those who keep it.
internal static class CatalogCommand
{
    public static Command Create(Surroundings surroundings)
    {
        AdvisorCommand[] subcommands =
        [
            CatalogCheckCommand.Create(surroundings),
            CatalogStaleCommand.Create(surroundings),
            CatalogDiffCommand.Create(surroundings),
        ];
        var command = new AdvisorCommand("catalog", "For whoever keeps a catalog: what to mend in it, what to look up again, what has changed.")
        {
            Usages = ["COMMAND [options]"],
            Examples = [.. subcommands.Select(one => one.Examples[0])],
        };
        foreach (var subcommand in subcommands)
        {
            command.Subcommands.Add(subcommand);
        }

        return command;
    }
}
