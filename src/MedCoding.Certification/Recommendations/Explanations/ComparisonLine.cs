using System.Globalization;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>What comes between two ranked credentials, in a line or in a paragraph.</summary>
internal static class ComparisonLine
{
    public static string Of(ExplainedComparison explained)
    {
        var (first, second) = (explained.Subject.First, explained.Subject.Second);
        var parts = explained.Differences.Where(difference => difference.Points != 0).Select(difference => $"{WeightText.Of(difference.Criterion)} {PointsText.Signed(difference.Points)}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{first.Credential.Id} {first.Score} points, {second.Credential.Id} {second.Score} points: {string.Join(", ", parts.DefaultIfEmpty("no difference"))}; first comes the {explained.Subject.Leader.Credential.Id}");
    }

    public static string ParagraphOf(ExplainedComparison explained)
    {
        var (first, second) = (explained.Subject.First.Credential.Id, explained.Subject.Second.Credential.Id);
        return PlainText.Of(string.Join(" ", explained.Differences
            .Where(difference => difference.Points != 0)
            .Select(difference => $"{difference.Criterion} ({PointsText.Signed(difference.Points)}): the {first}: {difference.First}; the {second}: {difference.Second}{(difference.Certainty is { } certainty ? $"; {certainty}" : "")}.")
            .Prepend(explained.Answer)
            .Append(SourceText.Of(explained.Sources))
            .OfType<string>()));
    }
}
