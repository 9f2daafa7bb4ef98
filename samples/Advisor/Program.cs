using System.CommandLine;
using System.Text;
using MedCoding.Advisor.Commands;
using MedCoding.Advisor.Completion;
using MedCoding.Advisor.Help;

namespace MedCoding.Advisor;

internal static class Program
{
    private const int NarrowestTerminal = 40;
    private const int UsualTerminal = 80;
    private const int OutputBuffer = 1 << 14;

    public static int Main(string[] args)
    {
        try
        {
            return RunOnConsole(args);
        }
        catch (IOException e)
        {
            // A full disk, not a closed pipe (medcoding list | head), which the runtime passes over.
            Console.Error.WriteLine($"medcoding: the answer cannot be written: {e.Message}");
            return ExitCode.BadInput;
        }
    }

    internal static int Run(string[] args, Surroundings surroundings)
    {
        var root = new RootCommand("Tells which medical-coding certification suits whom, and what is known about each. Offline; facts carry date and source.")
        {
            RecommendCommand.Create(surroundings),
            ExplainCommand.Create(surroundings),
            TeamCommand.Create(surroundings),
            WhatIfCommand.Create(surroundings),
            CompareCommand.Create(surroundings),
            FindCommand.Create(surroundings),
            ShowCommand.Create(surroundings),
            ListCommand.Create(surroundings),
            CatalogCommand.Create(surroundings),
            CompletionCommand.Create(surroundings),
        };
        HelpPage.Install(root, surroundings);
        if (Completer.IsAsked(args))
        {
            surroundings.Out.Write(string.Concat(Completer.Answer(args, root).Select(word => $"{word}\n")));
            return ExitCode.Answered;
        }

        // No response files: a text that begins with @ is a text.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(new InvocationConfiguration { Output = surroundings.Out, Error = surroundings.Error, EnableDefaultExceptionHandler = false });
        }

        foreach (var message in parsed.Errors.Select(fault => fault.Message).Distinct())
        {
            surroundings.Complain(message + OptionHint.For(message, parsed.CommandResult.Command));
        }

        if (parsed.CommandResult.Command == root)
        {
            root.Parse("--help").Invoke(new InvocationConfiguration { Output = surroundings.Error });
        }

        return ExitCode.BadInput;
    }

    private static int RunOnConsole(string[] args)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, OutputBuffer);
        using var error = new StreamWriter(Console.OpenStandardError(), utf8);
        using var input = Console.OpenStandardInput();
        return Run(args, Console.IsOutputRedirected
            ? Surroundings.Redirected(output, error, input, Clock.Today) with { Watch = Console.IsErrorRedirected ? null : TimeProvider.System }
            : new Surroundings(output, error, input, Clock.Today, TerminalWidth(), WantsColor()));
    }

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth is var width and > 0 ? Math.Max(width, NarrowestTerminal) : UsualTerminal;
        }
        catch (IOException)
        {
            return UsualTerminal;
        }
    }

    // https://no-color.org: present and not empty means no.
    private static bool WantsColor() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
