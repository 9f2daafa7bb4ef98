using System.Collections.Immutable;
using System.Globalization;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>What laws about two reports share. A seed stands for a catalog and a profile; every third catalog is the shipped one.</summary>
public abstract class ReportLawTests
{
    /// <summary>FsCheck takes numbers up to its size, which would be a hundred.</summary>
    protected const int HighestSeed = 1_000_000;

    protected static readonly DateOnly Day = new(2026, 11, 22);

    private static readonly RecommendationEngine ShippedEngine = new(CertificationCatalog.Shipped.AsOf(Day));

    /// <summary>Every list of a report that holds what is not ranked, also one that is new.</summary>
    private static readonly System.Reflection.PropertyInfo[] Lists =
        [.. typeof(RecommendationReport).GetProperties().Where(property => property.PropertyType == typeof(ImmutableArray<SetAside>))];

    protected static RecommendationEngine Engine(int seed) => seed % 3 == 0 ? ShippedEngine : new(GeneratedCatalog.Of(seed).AsOf(Day));

    protected static IEnumerable<(string List, SetAside Aside)> SetAsides(RecommendationReport report) =>
        from list in Lists
        from aside in (ImmutableArray<SetAside>)list.GetValue(report)!
        select (list.Name, aside);

    /// <summary>A finding in one line, with all that it rests on.</summary>
    protected static string Line(Finding finding) =>
        $"{finding.Criterion} {finding.Verdict} {Number(finding.Points)} [{string.Join("; ", finding.Facts.Select(fact => $"{fact.Kind} {Number(fact.Number)} {fact.Subject}"))}]";

    /// <summary>Where each credential stands and why, a line for each; ranked ones in their order.</summary>
    protected static string[] Standing(RecommendationReport report, string? without = null) =>
    [
        .. report.Recommendations
            .Where(one => one.Credential.Id.ToString() != without)
            .Select(one => $"{one.Credential.Id} {one.Openness} {Number(one.Score)}: {string.Join(", ", one.Findings.Select(Line))}"),
        .. SetAsides(report)
            .Where(aside => aside.Aside.Credential.Id.ToString() != without)
            .Select(aside => $"{aside.Aside.Credential.Id} {aside.List}: {string.Join(", ", aside.Aside.Answers)}; {string.Join(", ", aside.Aside.Others)}"),
    ];

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
