using System.CommandLine;

namespace MedCoding.Advisor.Help;

// Where a command stands: medcoding catalog diff.
internal static class CommandPath
{
    // The process may have another name, as in a test or behind "dotnet".
    private const string Program = "medcoding";

    public static string Of(Command command) => string.Join(' ', Above(command).Reverse().Select(one => one is RootCommand ? Program : one.Name));

    // The command itself first, the root last.
    public static IEnumerable<Command> Above(Command command)
    {
        for (var one = command; one is not null; one = one.Parents.OfType<Command>().FirstOrDefault())
        {
            yield return one;
        }
    }
}
