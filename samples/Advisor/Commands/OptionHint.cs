using System.CommandLine;
using MedCoding.Advisor.Help;

namespace MedCoding.Advisor.Commands;

// What a mistyped option or command may have meant.
internal static class OptionHint
{
    private const int FarthestEdits = 3;

    public static string For(string message, Command command)
    {
        var typed = message.Split('\'') is [_, var quoted, ..] ? quoted : "";
        string[] names = [.. command.Options.Select(option => option.Name), .. command.Subcommands.Select(subcommand => subcommand.Name)];
        var near = names.Contains(typed) ? null : names
            .Where(name => Edits(typed, name) <= Math.Min(FarthestEdits, name.Length / 2))
            .OrderBy(name => Edits(typed, name))
            .ThenBy(name => name, StringComparer.Ordinal)
            .FirstOrDefault();
        return near is null ? $" See '{CommandPath.Of(command)} --help'." : $" Near: {near}.";
    }

    private static int Edits(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (var i = 1; i <= a.Length; i++)
        {
            (var diagonal, row[0]) = (row[0], i);
            for (var j = 1; j <= b.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
            }
        }

        return row[b.Length];
    }
}
