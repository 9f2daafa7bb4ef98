using System.Globalization;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>What a report says about one credential, in a line or in a paragraph.</summary>
internal static class CredentialLine
{
    public static string Of(ExplainedCredential explained)
    {
        var (id, catalog) = (explained.Subject.Credential.Id, explained.Subject.Report.View.Catalog);
        if (explained.Subject.Recommendation is not { } ranked)
        {
            return PlainText.Of($"{id}: not ranked: {string.Join("; ", explained.Subject.Reasons.Select(reason => ReasonText.Of(reason, catalog)))}");
        }

        var parts = string.Join(", ", ranked.Findings.Select(finding => $"{WeightText.Of(finding.Criterion)} {PointsText.Signed(finding.Points)}"));
        return string.Create(
            CultureInfo.InvariantCulture, $"{id}: rank {ranked.Rank} of {explained.Subject.Report.Ranked.Length}, {ranked.Score} points: {parts}; {ReportJson.OpennessText(ranked.Openness)}");
    }

    public static string ParagraphOf(ExplainedCredential explained) => PlainText.Of(string.Join(" ", new[] { explained.Subject.Recommendation is null ? $"The {explained.Title} is not ranked." : explained.Answer, explained.Openness }
        .Concat(explained.Why.Select(Part))
        .Concat(explained.Reasons)
        .Concat(explained.Subject.Recommendation is null ? explained.Answers : [])
        .Concat(explained.Marks)
        .Append(explained.CostTotal)
        .Append(SourceText.Of(explained.Sources))
        .OfType<string>()));

    private static string Part(ExplainedFinding why) =>
        $"{char.ToUpperInvariant(why.Text[0])}{why.Text[1..]} ({string.Join("; ", new[] { PointsText.Of(why.Points), why.Weighting, why.Certainty }.OfType<string>())}).";
}
