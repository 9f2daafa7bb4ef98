using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Advisor.Commands;

internal static class ShowCommand
{
    private const int NearMissesShown = 5;

    public static Command Create(Surroundings surroundings)
    {
        var common = new CommonOptions("table", "json", "markdown");
        var name = new Argument<string>("NAME") { Description = "A credential or its mark (CPC, CPC-A), an issuing body (AAPC) or a code set (icd-10-cm)." };
        var command = new Command("show", "Everything that is known about a credential, an issuing body or a code set, with date, confidence and sources.") { name };
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
        sheet = catalog.Credentials.TryFind(name, out var credential) ? CredentialSheet.Of(credential, view)
            : catalog.Designations.TryFind(name, out var mark) ? CredentialSheet.Of(catalog.Credentials.First(one => one.Designations.Contains(mark)), view)
            : catalog.IssuingBodies.TryFind(name, out var body) ? IssuingBodySheet.Of(body, view)
            : catalog.CodeSets.TryFind(name, out var codeSet) ? CodeSetSheet.Of(codeSet, view)
            : null;
        if (sheet is null)
        {
            string[] near = [.. new[] { catalog.Credentials.NearMisses(name), catalog.Designations.NearMisses(name), catalog.IssuingBodies.NearMisses(name), catalog.CodeSets.NearMisses(name) }
                .SelectMany(some => some)
                .Distinct()
                .Take(NearMissesShown)];
            var hint = near.Length > 0 ? $"Near: {string.Join(", ", near)}." : "'medcoding list' names the credentials.";
            surroundings.Complain($"show: the catalog knows no credential, issuing body or code set '{Typed.Short(name)}'. {hint}");
        }

        return sheet is not null;
    }
}
