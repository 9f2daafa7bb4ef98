using System.Collections.Immutable;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>What comes between two ranked credentials, as a document.</summary>
internal static class ComparisonDocument
{
    public static ImmutableArray<DocumentPart> Of(ExplainedComparison explained)
    {
        var parts = ImmutableArray.CreateBuilder<DocumentPart>();
        parts.Add(new DocumentPart.Title(explained.Answer));
        parts.Add(new DocumentPart.Table(
            ["difference", "criterion", explained.Subject.First.Credential.Id.ToString(), explained.Subject.Second.Credential.Id.ToString(), "certainty"],
            [.. explained.Differences.Select(difference => ImmutableArray.Create(
                PointsText.Signed(difference.Points), difference.Criterion.ToString(), difference.First, difference.Second, difference.Certainty ?? ""))]));
        if (!explained.Sources.IsEmpty)
        {
            parts.Add(new DocumentPart.Heading("Sources"));
            parts.Add(new DocumentPart.Sources(explained.Sources));
        }

        parts.Add(new DocumentPart.Footer(explained.Origin));
        return parts.ToImmutable();
    }
}
