using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using MedCoding.Advisor.Completion;
using MedCoding.Advisor.Help;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Advisor.Commands;

internal static class ShowCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var common = new CommonOptions("table", "json", "markdown");
        var name = new Argument<string>("NAME") { Description = "A credential or its mark (CPC, CPC-A), an issuing body (AAPC) or a code set (icd-10-cm)." };
        name.CompletionSources.Add(_ => Vocabulary.Everything);
        var command = new AdvisorCommand(
            "show", "Everything that is known about a credential, an issuing body or a code set, with date, confidence and sources.")
        {
            Usages = ["NAME [the answer]"],
            Examples =
            [
                new("All about one certification:", "medcoding show CPC"),
                new("What its issuer asks, as a document:", "medcoding show AAPC --format markdown"),
                new("What was known of an exam some years ago:", "medcoding show CPC --as-of 2021-06-01"),
            ],
        };
        command.Arguments.Add(name);
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            if (!common.TryRead(parsed, surroundings, out var view, out var format) || !TryFind(parsed.GetRequiredValue(name), view, surroundings, out var sheet))
            {
                return ExitCode.BadInput;
            }

            surroundings.Out.Write(format switch
            {
                "json" => SheetJson.Render(sheet, view),
                "markdown" => SheetMarkdown.Render(sheet),
                _ => SheetPage.Render(sheet, surroundings),
            });
            return ExitCode.Answered;
        });
        return command;
    }

    private static bool TryFind(string name, CatalogView view, Surroundings surroundings, [NotNullWhen(true)] out Sheet? sheet)
    {
        var catalog = view.Catalog;
        sheet = FoundCredential.TryFind(name, catalog, out var credential) ? CredentialSheet.Of(credential, view)
            : catalog.IssuingBodies.TryFind(name, out var body) ? IssuingBodySheet.Of(body, view)
            : catalog.CodeSets.TryFind(name, out var codeSet) ? CodeSetSheet.Of(codeSet, view)
            : null;
        if (sheet is null)
        {
            var hint = FoundCredential.Hint(
                name, catalog, CatalogItemKind.Credential, CatalogItemKind.Designation, CatalogItemKind.IssuingBody, CatalogItemKind.CodeSet);
            surroundings.Complain($"show: the catalog knows no credential, issuing body or code set '{Typed.Short(name)}'. {hint}");
        }

        return sheet is not null;
    }
}
