using System.Text.Json;
using System.Text.Json.Nodes;
using MedCoding.Advisor.Listing;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Advisor.Finding;

// One match, with how a credential stands on the day asked about; null when no source says, and for everything else.
internal sealed record MatchRow(CatalogMatch Match, CredentialStanding? Standing)
{
    public static MatchRow Of(CatalogMatch match, CatalogView view) =>
        new(match, match.Kind == CatalogItemKind.Credential ? view.At(view.Catalog.Credentials.Get(CredentialId.Parse(match.Id)).Status).Fact?.Value.Standing : null);

    public string[] Cells() => [Words.Of(Match.Kind), Match.Id, Match.Name, FoundBy(), StandingText()];

    public JsonObject ToJson()
    {
        // Kinds are called as show calls them.
        var json = new JsonObject
        {
            ["kind"] = JsonNamingPolicy.CamelCase.ConvertName(Match.Kind.ToString()),
            ["id"] = Match.Id,
            ["name"] = Match.Name,
            ["text"] = Match.Text,
            ["textKind"] = Words.Kebab(Match.TextKind),
            ["closeness"] = Words.Kebab(Match.Closeness),
            ["score"] = Match.Score,
        };
        if (Match.Year is { } year)
        {
            json["year"] = year;
        }

        if (Match.Kind == CatalogItemKind.Credential)
        {
            json["status"] = Standing is { } standing ? Words.Kebab(standing) : CredentialRow.NotKnown;
        }

        if (Match.LeadsTo is { } next)
        {
            json["leadsTo"] = next.ToString();
        }

        if (Match.Origin is { } origin)
        {
            json["origin"] = origin;
        }

        return json;
    }

    private string FoundBy()
    {
        var text = Match.TextKind switch
        {
            CatalogTextKind.FormerLetters or CatalogTextKind.FormerName => $"formerly {Match.Text}{(Match.Year is { } year ? $" ({Words.Year(year)})" : "")}",
            CatalogTextKind.Synonym => $"also {Match.Text}",
            var kind => Words.Of(kind),
        };
        return Match.Closeness == MatchCloseness.Whole ? text : $"{text}, {Words.Of(Match.Closeness)}";
    }

    private string StandingText() => Match.Kind switch
    {
        _ when Match.Origin is { } origin => $"from {origin}",
        CatalogItemKind.Designation => $"mark on the {Match.LeadsTo}",
        CatalogItemKind.Credential => (Standing is { } standing ? Words.Of(standing) : "not known")
            + (Standing is not (null or CredentialStanding.Active) && Match.LeadsTo is { } next ? $", now {next}" : ""),
        _ => "",
    };
}
