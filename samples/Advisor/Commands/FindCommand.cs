using System.CommandLine;
using MedCoding.Advisor.Completion;
using MedCoding.Advisor.Finding;
using MedCoding.Advisor.Help;

namespace MedCoding.Advisor.Commands;

internal static class FindCommand
{
    private const int Shown = 10;

    public static Command Create(Surroundings surroundings)
    {
        var common = new CommonOptions("table", "json", "markdown");
        var top = new TopOption($"How many matches to show. Default: {Shown}.", "matches");
        var words = new Argument<string[]>("TEXT")
        {
            Description = "Letters, a name, a former one, a synonym, or some words of one. Typing errors are tolerated, and quotes are not needed.",
            Arity = ArgumentArity.OneOrMore,
        };
        words.CompletionSources.Add(_ => Vocabulary.Everything);
        var command = new AdvisorCommand("find", "Whatever the catalog knows by a text: credentials, marks, issuing bodies, settings, roles and the rest, the nearest first.")
        {
            Usages = ["TEXT ... [the answer]"],
            Examples =
            [
                new("What became of old letters?", "medcoding find CPC-H"),
                new("What is that certification for inpatient coders called?", "medcoding find inpatient coder"),
                new("The best guess for a program:", "medcoding find certifed profesional coder --top 1 --format json"),
            ],
        };
        command.Arguments.Add(words);
        common.AddTo(command, top.Option);
        command.SetAction(parsed =>
        {
            var topIsGood = top.TryRead(parsed, surroundings, out var count);
            if (!common.TryRead(parsed, surroundings, out var view, out var format) || !topIsGood)
            {
                return ExitCode.BadInput;
            }

            var text = string.Join(' ', parsed.GetRequiredValue(words));
            var matches = new MatchList(text, count ?? Shown, view);
            surroundings.Out.Write(format switch
            {
                "json" => matches.ToJson(),
                "markdown" => matches.ToMarkdown(),
                _ => matches.ToTable(surroundings),
            });
            if (matches.IsEmpty)
            {
                surroundings.Complain($"find: the catalog has nothing that looks like '{Typed.Short(text)}'.");
            }

            return matches.IsEmpty ? ExitCode.NothingFound : ExitCode.Answered;
        });
        return command;
    }
}
