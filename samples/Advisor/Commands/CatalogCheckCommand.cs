using System.Collections.Immutable;
using System.CommandLine;
using MedCoding.Advisor.Checking;
using MedCoding.Advisor.Help;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Linting;

namespace MedCoding.Advisor.Commands;

internal static class CatalogCheckCommand
{
    private const string Name = "check";
    private const string Sarif = "sarif";

    private static readonly LintSeverity[] Severities = Enum.GetValues<LintSeverity>();

    public static AdvisorCommand Create(Surroundings surroundings)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files, or folders with all their *.json. They are a catalog when one of them has the member \"catalog\"; otherwise they lie over the shipped one. Default: the shipped one.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var severity = new Option<string>("--severity")
        {
            Description = $"Only what is at least that severe: {string.Join(", ", Severities.Select(Words.Kebab))}. Default: everything, but notes alone do not make exit code 1.",
            HelpName = "SEVERITY",
        };
        severity.CompletionSources.Add([.. Severities.Select(Words.Kebab)]);
        var rule = FilterOption.Of("--rule", "RULE", "Found by it: MC1001, or its name.", () => CatalogLinter.Rules.Select(one => one.Code));
        var all = new Option<bool>("--all") { Description = "Show also what is accepted with a reason. json and sarif always have it." };
        var explain = new Option<bool>("--explain") { Description = "List the rules instead: what each finds, and how that is mended." };
        var day = new DayOption("--as-of", "The day by which facts are old and suppressions past");
        var format = new FormatOption("table", "json", Sarif);
        var command = new AdvisorCommand(Name, "What to mend in a catalog although it can be loaded, and what keeps it from being loaded. Exit code 1 when there is anything.")
        {
            Usages = ["[FILE|FOLDER ...] [only those] [the answer]"],
            Examples =
            [
                new("Is anything to be mended in the shipped catalog?", "medcoding catalog check"),
                new("A log that editors and code hosts show beside the lines:", "medcoding catalog check --format sarif > catalog.sarif"),
                new("What is looked for?", "medcoding catalog check --explain"),
            ],
        };
        command.Arguments.Add(files);
        command.AddGroup("Only those", severity, rule);
        command.AddGroup("The answer", all, explain, day.Option, format.Option);
        command.SetAction(parsed =>
        {
            var names = parsed.GetValue(files) ?? [];
            var isGood = TryReadSeverity(parsed.GetValue(severity), severity.Name, surroundings, out var least)
                & FilterOption.TryReadAll(rule, parsed, Find, Missing, surroundings, out var rules)
                & day.TryRead(parsed, surroundings, out var date)
                & format.TryRead(parsed, surroundings, out var form);
            if (!isGood)
            {
                return ExitCode.BadInput;
            }

            bool IsWanted(LintRule one) => one.Severity >= (least ?? LintSeverity.Note) && (rules.IsEmpty || rules.Contains(one));
            if (parsed.GetValue(explain))
            {
                return Explain([.. CatalogLinter.Rules.Where(IsWanted)], form!, names, surroundings);
            }

            if (CatalogCheck.Run(Name, names, date, surroundings) is not { } whole)
            {
                return ExitCode.BadInput;
            }

            var report = whole.Only(finding => IsWanted(finding.Rule));
            surroundings.Out.Write(form switch
            {
                "json" => report.ToJson(),
                Sarif => report.ToSarif(FileAddress.Of),
                _ => FindingPage.Render(report, parsed.GetValue(all), surroundings),
            });
            return report.Has(least ?? LintSeverity.Warning) ? ExitCode.ToMend : ExitCode.Answered;
        });
        return command;
    }

    private static int Explain(ImmutableArray<LintRule> rules, string format, string[] names, Surroundings surroundings)
    {
        if (names.Length > 0 || format == Sarif)
        {
            surroundings.Complain($"{Name}: --explain lists the rules; it reads no files, and is a table or json.");
            return ExitCode.BadInput;
        }

        surroundings.Out.Write(format == "json" ? RuleList.ToJson(rules) : RuleList.ToTable(rules, surroundings));
        return ExitCode.Answered;
    }

    private static bool TryReadSeverity(string? typed, string option, Surroundings surroundings, out LintSeverity? severity)
    {
        severity = Severities.Where(one => string.Equals(Words.Kebab(one), typed, StringComparison.OrdinalIgnoreCase)).Cast<LintSeverity?>().FirstOrDefault();
        if (typed is null || severity is not null)
        {
            return true;
        }

        surroundings.Complain($"{option}: '{Typed.Short(typed)}' is no severity. Known are {string.Join(", ", Severities.Select(Words.Kebab))}.");
        return false;
    }

    private static LintRule? Find(string text) => CatalogLinter.Rules.FirstOrDefault(rule =>
        string.Equals(rule.Code, text, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Name, text, StringComparison.OrdinalIgnoreCase));

    private static string Missing(string text) =>
        $"'{Typed.Short(text)}' is no rule. Known are {string.Join(", ", CatalogLinter.Rules.Select(rule => rule.Code))}; medcoding catalog check --explain tells what they find.";
}
