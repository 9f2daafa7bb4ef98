using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Catalogs.Contents;
using MedCoding.Certification.Catalogs.Reading;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>A catalog as the checks see it: the domain, every single fact, and where each stands.</summary>
internal sealed class LintSubject
{
    /// <summary>How many people are asked about at most, so that a large vocabulary does not multiply with many credentials.</summary>
    public const int MostProfiles = 1000;

    private readonly Dictionary<string, ImmutableArray<CatalogFact>> _byPath;
    private readonly LinePlaces _lines;

    public LintSubject(CertificationCatalog catalog, DateOnly date)
    {
        Catalog = catalog;
        Date = date;
        View = catalog.AsOf(date);
        Answers = View.ListFacts();
        _byPath = catalog.Contents.ByPath.ToDictionary(pair => pair.Path, pair => pair.Facts, StringComparer.Ordinal);
        _lines = new(catalog.Files);
    }

    public CertificationCatalog Catalog { get; }

    public DateOnly Date { get; }

    public CatalogView View { get; }

    /// <summary>What answers for the day, one fact of each thing.</summary>
    public ImmutableArray<CatalogFact> Answers { get; }

    /// <summary>Every fact by what it is a value of, also those of the past.</summary>
    public ImmutableArray<(string Path, ImmutableArray<CatalogFact> Facts)> ByPath => Catalog.Contents.ByPath;

    /// <summary>The values of one thing; empty when there is none of that path.</summary>
    public ImmutableArray<CatalogFact> Facts(string path) => _byPath.TryGetValue(path, out var facts) ? facts : [];

    /// <summary>Which credentials can be come to.</summary>
    public PrerequisiteReach Reach => field ??= new(View);

    /// <summary>What answers people on the day.</summary>
    public RecommendationEngine Engine => field ??= new(View);

    public Source SourceOf(SourceId id) => Catalog.Sources.Get(id);

    /// <summary>A finding about a fact.</summary>
    public LintFinding At(LintRule rule, CatalogFact fact, string message) => At(rule, fact.Path, fact.Place, message);

    /// <summary>A finding about a path: where its first fact stands, or the entry that it belongs to.</summary>
    public LintFinding At(LintRule rule, string path, string message) => At(rule, path, PlaceOf(path), message);

    public LintFinding At(LintRule rule, string path, FactPlace? place, string message)
    {
        var (line, column) = place is null ? (1, 1) : _lines.Of(place.File, place.Row);
        return new(rule, path, place?.File ?? FaultLog.Whole, place?.JsonPath ?? JsonPlace.Root, line, column, message);
    }

    /// <summary>A finding about a suppression.</summary>
    public LintFinding Of(LintRule rule, CatalogSuppression suppression, string message) =>
        At(rule, $"suppressions/{suppression.Rule}/{suppression.At}", new FactPlace(suppression.File, suppression.JsonPath, suppression.RowInFile, 0), message);

    private FactPlace? PlaceOf(string path)
    {
        for (var at = path; at.Length > 0; at = at[..Math.Max(0, at.LastIndexOf('/'))])
        {
            if ((_byPath.TryGetValue(at, out var facts) ? facts[0].Place : Catalog.Contents.Find(at)) is { } place)
            {
                return place;
            }
        }

        return null;
    }
}
