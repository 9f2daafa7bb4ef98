using System.Collections.Immutable;
using System.CommandLine;
using MedCoding.Advisor.Comparing;
using MedCoding.Advisor.Completion;
using MedCoding.Advisor.Help;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Advisor.Commands;

internal static class CompareCommand
{
    private const int Fewest = 2;
    private const int Most = 6;

    public static Command Create(Surroundings surroundings)
    {
        var common = new CommonOptions("table", "json", "markdown");
        var names = new Argument<string[]>("NAME")
        {
            Description = $"A credential or its mark (CPC, CCS, CPC-A); {Fewest} to {Most} of them.",
            // How many there are is told in a sentence, not by the parser.
            Arity = ArgumentArity.ZeroOrMore,
        };
        names.CompletionSources.Add(_ => Vocabulary.CredentialsAndMarks);
        var command = new AdvisorCommand("compare", "Credentials side by side: what they certify, demand, examine, cost and bring.")
        {
            Usages = ["NAME NAME ... [the answer]"],
            Examples =
            [
                new("The two best known certifications:", "medcoding compare CPC CCS"),
                new("Three of them, for a document:", "medcoding compare CPC CCS CCA --format markdown"),
            ],
        };
        command.Arguments.Add(names);
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            if (!common.TryRead(parsed, surroundings, out var view, out var format)
                || !TryFind(parsed.GetValue(names) ?? [], view.Catalog, surroundings, out var credentials))
            {
                return ExitCode.BadInput;
            }

            var comparison = Comparison.Of(credentials, view);
            surroundings.Out.Write(format switch
            {
                "json" => ComparisonJson.Render(comparison),
                "markdown" => ComparisonMarkdown.Render(comparison),
                _ => ComparisonPage.Render(comparison, surroundings),
            });
            return ExitCode.Answered;
        });
        return command;
    }

    private static bool TryFind(string[] names, CertificationCatalog catalog, Surroundings surroundings, out ImmutableArray<Credential> credentials)
    {
        var found = new List<Credential>();
        var good = names.Length is >= Fewest and <= Most;
        if (!good)
        {
            surroundings.Complain($"compare: {Fewest} to {Most} credentials can be compared (medcoding compare CPC CCS), not {Words.Number(names.Length)}.");
        }

        foreach (var name in names)
        {
            if (!FoundCredential.TryFind(name, catalog, out var credential))
            {
                surroundings.Complain($"compare: the catalog knows no credential '{Typed.Short(name)}'. {FoundCredential.Hint(name, catalog, CatalogItemKind.Credential, CatalogItemKind.Designation)}");
                good = false;
            }
            else if (found.Contains(credential))
            {
                surroundings.Complain($"compare: '{Typed.Short(name)}' is the {credential.Id}, which is named already.");
                good = false;
            }
            else
            {
                found.Add(credential);
            }
        }

        credentials = [.. found];
        return good;
    }
}
