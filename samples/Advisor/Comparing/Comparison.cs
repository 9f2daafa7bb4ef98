using System.Collections.Immutable;
using MedCoding.Advisor.Listing;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Advisor.Comparing;

// The same facts of several credentials, laid out once and rendered as a table, as Markdown or as JSON.
internal sealed class Comparison
{
    public const string NotKnown = "not known";

    private readonly ImmutableArray<Sheet> _sheets;

    private Comparison(ImmutableArray<Sheet> sheets, CatalogView view)
    {
        _sheets = sheets;
        View = view;
    }

    public CatalogView View { get; }

    public ImmutableArray<CredentialRow> Credentials => [.. _sheets.Select(sheet => sheet.Row!)];

    public IEnumerable<Source> Sources => _sheets.SelectMany(sheet => sheet.Sources).DistinctBy(source => source.Id).OrderBy(source => source.Id);

    public string Origin => _sheets[0].Origin;

    public string More => $"Dates, sources and what other sources say: medcoding show {Credentials[0].Id}";

    public static Comparison Of(IEnumerable<Credential> credentials, CatalogView view)
    {
        // Of somebody who said nothing: nobody is a member and nothing is unsuitable, so whatever can be ranked is there with its cost.
        var costs = new RecommendationEngine(view).Recommend(new CandidateProfile()).Recommendations.ToDictionary(one => one.Credential.Id, one => one.Cost);
        return new Comparison([.. credentials.Select(credential => SheetOf(credential, costs.GetValueOrDefault(credential.Id), view))], view);
    }

    // The values of one fact of the credential at an index; none when it is not known.
    public IEnumerable<SheetRow> Values(ComparedFact fact, int index) =>
        _sheets[index].Sections.SelectMany(section => section.Rows).Where(row => row.Label == fact.Label);

    public string Cell(ComparedFact fact, int index) =>
        string.Join(fact.Separator, Values(fact, index).Select(Text)) is { Length: > 0 } text ? text : NotKnown;

    private static string Text(SheetRow row)
    {
        string[] remarks = [.. row.Evidence?.Confidence == Confidence.Low ? ["low confidence"] : Array.Empty<string>(), .. row.Evidence?.Origin is { } origin ? [$"from {origin}"] : Array.Empty<string>()];
        return remarks.Length == 0 ? row.Value : $"{row.Value} ({string.Join(", ", remarks)})";
    }

    private static Sheet SheetOf(Credential credential, CostEstimate? cost, CatalogView view)
    {
        var sheet = new SheetBuilder(view);
        sheet.Section("Compared");
        var compared = new ComparedCredential(credential, view.Catalog.IssuingBodies.Get(credential.IssuingBody), view.At(credential.Exam).Fact?.Value, cost);
        foreach (var fact in ComparedFacts.All)
        {
            fact.Add(sheet, fact.Label, compared);
        }

        return sheet.Build("credential", credential.Id.ToString(), credential.Name) with { Row = CredentialRow.Of(credential, view) };
    }
}
