using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Globalization;

namespace MedCoding.Advisor.Completion;

// Answers [suggest:POSITION] "LINE" for the scripts of the shells. The parser's own answer goes on with the values of a repeatable option where the next
// option is due, and throws for some lines.
internal static class Completer
{
    private const string Opening = "[suggest";

    public static bool IsAsked(string[] args) =>
        args is [var first, ..] && first.StartsWith(Opening, StringComparison.Ordinal) && first.EndsWith(']');

    public static IEnumerable<string> Answer(string[] args, RootCommand root)
    {
        var line = args.ElementAtOrDefault(1) ?? "";
        var position = args[0][Opening.Length..^1].TrimStart(':');
        return int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < line.Length
            ? Complete(line[..place], root)
            : Complete(line, root);
    }

    private static IEnumerable<string> Complete(string line, RootCommand root)
    {
        string[] words = [.. CommandLineParser.SplitCommandLine(line)];
        var begins = line.Length == 0 || char.IsWhiteSpace(line[^1]);
        var typed = begins || words.Length == 0 ? "" : words[^1];
        // Without the name of the program, whatever the shell calls it.
        string[] earlier = begins ? [.. words.Skip(1)] : [.. words.Skip(1).SkipLast(1)];
        return begins || words.Length > 1
            ? Candidates(typed, earlier, root)
                .Where(word => word.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                .Distinct()
                .Order(StringComparer.Ordinal)
            : [];
    }

    private static IEnumerable<string> Candidates(string typed, string[] earlier, RootCommand root)
    {
        Command command = root;
        Option? waiting = null;
        var arguments = new List<string>();
        foreach (var word in earlier)
        {
            if (waiting is not null)
            {
                waiting = null;
            }
            else if (word.StartsWith('-'))
            {
                waiting = OptionsOf(command, root).FirstOrDefault(option => option.Name == word && option.Arity.MinimumNumberOfValues > 0);
            }
            else if (command.Subcommands.FirstOrDefault(one => one.Name == word) is { } subcommand)
            {
                command = subcommand;
            }
            else
            {
                arguments.Add(word);
            }
        }

        if (waiting is not null)
        {
            return waiting.GetCompletions(CompletionContext.Empty).Select(item => item.Label);
        }

        string[] due =
        [
            .. command.Subcommands.Select(one => one.Name),
            .. command.Arguments
                .Where(argument => arguments.Count < argument.Arity.MaximumNumberOfValues)
                .SelectMany(argument => argument.CompletionSources)
                .SelectMany(source => source(CompletionContext.Empty))
                .Select(item => item.Label)
                .Except(arguments, StringComparer.OrdinalIgnoreCase),
        ];
        return due.Length > 0 && !typed.StartsWith('-') ? due : OptionsOf(command, root).Where(option => IsDue(option, earlier)).Select(option => option.Name);
    }

    private static IEnumerable<Option> OptionsOf(Command command, RootCommand root) =>
        command.Options.Concat(command == root ? [] : root.Options.Where(option => option.Recursive));

    private static bool IsDue(Option option, string[] earlier) => option.Arity.MaximumNumberOfValues > 1 || !earlier.Contains(option.Name);
}
