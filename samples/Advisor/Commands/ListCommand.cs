using System.CommandLine;
using MedCoding.Advisor.Listing;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Advisor.Commands;

internal static class ListCommand
{
    private static readonly string[] Statuses = [.. Enum.GetValues<CredentialStanding>().Select(standing => Words.Kebab(standing)), CredentialRow.NotKnown];

    public static Command Create(Surroundings surroundings)
    {
        var common = new CommonOptions("table", "json", "ndjson", "markdown");
        var body = new Option<string>("--body") { Description = "Only those of one issuing body: AAPC.", HelpName = "BODY" };
        var status = new Option<string>("--status") { Description = $"Only those of one status: {string.Join(", ", Statuses)}.", HelpName = "STATUS" };
        var command = new Command("list", "The credentials of the catalog.") { body, status };
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var asked = (Body: parsed.GetValue(body), Status: parsed.GetValue(status));
            if (!common.TryRead(parsed, surroundings, out var view, out var format) | !AreKnown(asked.Body, asked.Status, surroundings))
            {
                return ExitCode.BadInput;
            }

            var onlyBody = asked.Body is not null && view!.Catalog.IssuingBodies.TryFind(asked.Body, out var found) ? found.Id.ToString() : null;
            var list = new CredentialList(
                [
                    .. view!.Catalog.Credentials
                        .Select(credential => CredentialRow.Of(credential, view))
                        .Where(row => onlyBody is null || row.Body == onlyBody)
                        .Where(row => asked.Status is null || string.Equals(row.Status, asked.Status, StringComparison.OrdinalIgnoreCase)),
                ],
                view);
            surroundings.Out.Write(format switch
            {
                "json" => list.ToJson(),
                "ndjson" => list.ToJsonLines(),
                "markdown" => list.ToMarkdown(),
                _ => list.ToTable(surroundings),
            });
            return ExitCode.Answered;
        });
        return command;
    }

    private static bool AreKnown(string? body, string? status, Surroundings surroundings)
    {
        var bodies = CertificationCatalog.Shipped.IssuingBodies;
        var bodyIsKnown = body is null || bodies.TryFind(body, out _);
        if (!bodyIsKnown)
        {
            surroundings.Complain($"--body: the catalog knows no issuing body '{Typed.Short(body!)}'. Known are {string.Join(", ", bodies.Ids)}.");
        }

        var statusIsKnown = status is null || Statuses.Contains(status, StringComparer.OrdinalIgnoreCase);
        if (!statusIsKnown)
        {
            surroundings.Complain($"--status: '{Typed.Short(status!)}' is no status. Known are {string.Join(", ", Statuses)}.");
        }

        return bodyIsKnown && statusIsKnown;
    }
}
