using System.Collections.Immutable;
using System.CommandLine;
using MedCoding.Advisor.Completion;
using MedCoding.Advisor.Differences;
using MedCoding.Advisor.Help;
using MedCoding.Advisor.Input;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Advisor.Commands;

internal static class CatalogDiffCommand
{
    private const string Name = "diff";
    private const string Example = "seeds";
    private const int Sides = 2;

    private static readonly string[] Kinds = [.. Enum.GetValues<CatalogChangeKind>().Select(Words.Kebab)];

    public static AdvisorCommand Create(Surroundings surroundings)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "The old and the new catalog, each a file or a folder with all its *.json. Files without the member \"catalog\" lie over the shipped catalog. Default: the shipped one twice.",
            // How many there are is told in a sentence, not by the parser.
            Arity = ArgumentArity.ZeroOrMore,
        };
        var from = new DayOption("--from", "The day of the old side");
        var to = new DayOption("--to", "The day of the new side");
        var overlays = new OverlayOptions();
        var body = FilterOption.Of("--body", "BODY", "Of the issuing body or its credentials: AAPC.", () => Vocabulary.Bodies);
        var kind = FilterOption.Of("--kind", "KIND", $"{string.Join(", ", Kinds)}. Default: all.", () => Kinds);
        var format = new FormatOption("table", "json", "markdown");
        var command = new AdvisorCommand(Name, "What differs between two days of the catalog, or between two catalogs: old and new value, and where each was read.")
        {
            Usages = ["--from DAY [--to DAY] [only those] [the answer]", "OLD NEW [--from DAY] [--to DAY] [only those] [the answer]"],
            Examples =
            [
                new("What has changed at AAPC since the middle of 2021?", "medcoding catalog diff --from 2021-06-01 --body AAPC"),
                new("Only what has another value, for a changelog:", "medcoding catalog diff --from 2021-06-01 --to 2026-11-22 --kind changed --format markdown"),
                new("What a new edition of the files says anew:", "medcoding catalog diff old/seeds new/seeds"),
            ],
        };
        command.Arguments.Add(files);
        command.AddGroup("What is compared", from.Option, to.Option, overlays.Files);
        command.AddGroup("Only those", body, kind);
        command.AddGroup("The answer", format.Option);
        command.SetAction(parsed =>
        {
            var names = parsed.GetValue(files) ?? [];
            ImmutableArray<CertificationCatalog> catalogs = [];
            ImmutableArray<IssuingBody> bodies = [];
            var sidesAreGood = IsAnswerable(names, parsed.GetResult(from.Option) is not null || parsed.GetResult(to.Option) is not null, parsed.GetResult(overlays.Files) is not null, surroundings)
                && TryLoad(names, () => overlays.Read(parsed, surroundings), surroundings, out catalogs)
                && TryFindBodies(body, catalogs, parsed, surroundings, out bodies);
            // Every mistake is told at once.
            var restIsGood = from.TryRead(parsed, surroundings, out var oldDay)
                & to.TryRead(parsed, surroundings, out var newDay)
                & format.TryRead(parsed, surroundings, out var form)
                & FilterOption.TryChoose(kind, "kind of change", Kinds, parsed, surroundings, out var kinds);
            if (!sidesAreGood || !restIsGood)
            {
                return ExitCode.BadInput;
            }

            var diff = CatalogDiff.Between(catalogs[0].AsOf(oldDay), catalogs[1].AsOf(newDay)).Only(change =>
                (bodies.IsEmpty || bodies.Any(one => one.Id == change.IssuingBody)) && (kinds.IsEmpty || kinds.Contains(Words.Kebab(change.Kind))));
            surroundings.Out.Write(form switch
            {
                "json" => diff.ToJson(),
                "markdown" => diff.ToMarkdown(),
                _ => DiffPage.Render(diff, surroundings),
            });
            return ExitCode.Answered;
        });
        return command;
    }

    private static bool IsAnswerable(string[] names, bool anyDay, bool anyOverlay, Surroundings surroundings)
    {
        var complaint =
            names.Length is not (0 or Sides) ? $"two catalogs are compared (medcoding catalog diff OLD NEW), not {Words.Number(names.Length)}."
            : names.Length == 0 && !anyDay ? "two days (--from 2021-06-01), or two files or folders, have to be named."
            : names.Length > 0 && anyOverlay ? "--catalog lies over the shipped catalog, and does not go with two catalogs that are named."
            : names.Length > 0 && names.All(name => name == InputFile.StandardInput) ? "standard input can be read once only."
            : null;
        if (complaint is not null)
        {
            surroundings.Complain($"{Name}: {complaint}");
        }

        return complaint is null;
    }

    // The faults of both are told.
    private static bool TryLoad(string[] names, Func<CertificationCatalog?> shipped, Surroundings surroundings, out ImmutableArray<CertificationCatalog> catalogs)
    {
        var files = new CatalogFiles(Name, Example, surroundings);
        CertificationCatalog?[] loaded = names.Length == 0
            ? [.. Enumerable.Repeat(shipped(), Sides)]
            : [.. names.Select(name => files.TryRead([name], out var read) ? files.Load(read) : null)];
        catalogs = [.. loaded.OfType<CertificationCatalog>()];
        return catalogs.Length == Sides;
    }

    private static bool TryFindBodies(
        Option<string[]> option, ImmutableArray<CertificationCatalog> catalogs, ParseResult parsed, Surroundings surroundings, out ImmutableArray<IssuingBody> bodies) =>
        FilterOption.TryReadAll(
            option,
            parsed,
            text => catalogs.Select(catalog => catalog.IssuingBodies.TryFind(text, out var body) ? body : null).FirstOrDefault(body => body is not null),
            text => FilterOption.Missing("issuing body", text, catalogs[^1].IssuingBodies),
            surroundings,
            out bodies);
}
