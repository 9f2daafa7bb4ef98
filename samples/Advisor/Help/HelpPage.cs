using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using MedCoding.Advisor.Output;
using Spectre.Console;

namespace MedCoding.Advisor.Help;

// The library's own help has neither groups nor examples, and names the process, which in a test or behind "dotnet" is not medcoding.
internal sealed class HelpPage(Surroundings surroundings) : SynchronousCommandLineAction
{
    private const int Widest = 120;
    private const int Indent = 2;
    private const int Gap = 2;
    private const int WidestLabel = 36;

    // Whoever asks for help may leave out what is required.
    public override bool ClearsParseErrors => true;

    public static void Install(RootCommand root, Surroundings surroundings)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = "Show this help.";
        help.Action = new HelpPage(surroundings);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        // Colours and width are those of the terminal behind standard output; on standard error it is the help that nobody asked for.
        var output = parseResult.InvocationConfiguration.Output;
        using var page = new Page(surroundings with
        {
            Width = Math.Min(surroundings.Width, Widest),
            UsesColor = surroundings.UsesColor && output == surroundings.Out,
        });
        page.Line(command.Description ?? "");
        page.Heading("Usage");
        foreach (var usage in command is AdvisorCommand known ? known.Usages : ["COMMAND [options]"])
        {
            page.Line($"{CommandPath.Of(command)} {usage}", Indent);
        }

        (string Heading, (string Label, string Text)[] Rows)[] sections = [.. Sections(command)];
        var widest = sections.SelectMany(section => section.Rows).Max(row => row.Label.Length <= WidestLabel ? row.Label.Length : 0);
        foreach (var (heading, rows) in sections)
        {
            page.Heading(heading);
            Rows(page, rows, widest);
        }

        Examples(page, command);
        output.Write(page.ToString());
        return ExitCode.Answered;
    }

    private static IEnumerable<(string Heading, (string Label, string Text)[] Rows)> Sections(Command command)
    {
        if (command.Subcommands.Count > 0)
        {
            yield return ("Commands", [.. command.Subcommands.Select(one => (one.Name, one.Description ?? ""))]);
        }

        if (command.Arguments.Count > 0)
        {
            yield return ("Arguments", [.. command.Arguments.Select(argument => (argument.Name, argument.Description ?? ""))]);
        }

        foreach (var group in command is AdvisorCommand known ? known.Groups : [])
        {
            yield return (group.Heading, [.. group.Options.Select(Row)]);
        }

        // The help itself stands with the root for every command.
        var root = CommandPath.Above(command).Last();
        yield return ("Other", [.. root.Options.Where(option => option.Recursive || command == root).Select(Row)]);
    }

    private static (string Label, string Text) Row(Option option)
    {
        string[] names = [.. option.Aliases.Where(alias => alias[0] == '-').Order(StringComparer.Ordinal), option.Name];
        return ($"{string.Join(", ", names)}{(option.HelpName is { } value ? $" {value}" : "")}", option.Description ?? "");
    }

    private static void Rows(Page page, (string Label, string Text)[] rows, int widest)
    {
        var grid = Page.Columns(new GridColumn().Width(widest).PadRight(Gap), new GridColumn().PadRight(0));
        foreach (var (label, text) in rows)
        {
            grid.AddRow(new Text(label), new Text(text));
        }

        page.Write(grid, Indent);
    }

    // The root shows the first example of each command.
    private static void Examples(Page page, Command command)
    {
        page.Heading("Examples");
        var examples = command is AdvisorCommand known ? known.Examples : command.Subcommands.OfType<AdvisorCommand>().Select(one => one.Examples[0]);
        foreach (var example in examples)
        {
            page.Line(example.Wish, Indent);
            page.Unwrapped(example.Line, Indent * 2);
        }
    }
}
