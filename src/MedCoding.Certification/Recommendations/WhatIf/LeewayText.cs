using System.Globalization;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations.Criteria;

namespace MedCoding.Certification.Recommendations;

/// <summary>Steps and leeways in words.</summary>
internal static class LeewayText
{
    public static string Of(UnmetDemand unmet, CertificationCatalog catalog)
    {
        var step = new RequirementStep(unmet.Demand, unmet.Outcome, unmet.Missing);
        var any = (unmet.Demand, unmet.ByHolding) switch
        {
            (CredentialClassRequirement, [var first, ..]) => $", such as the {first}",
            (CredentialClassRequirement, []) => "; the catalog knows none that can be earned",
            (CredentialRequirement, []) => "; it cannot be earned on this day",
            _ => "",
        };
        var then = unmet.Profile is null || unmet.Whole == Outcome.Met ? ""
            : unmet.WholeThen == Outcome.Met ? "; with that the issuer's demands are met"
            : "; more is asked besides";
        return $"{unmet.Credential}: {RequirementText.Step(step, catalog)}{any}{then}.";
    }

    public static string Of(PropertyLeeway leeway, CertificationCatalog catalog)
    {
        var noun = Noun(leeway, catalog);
        if (leeway.Stated is not { } stated)
        {
            return leeway.Up is { } least
                ? $"Nothing was said of {noun}: with {Value(leeway, least.Value, catalog)} the {least.Leader} would come first."
                : $"Nothing was said of {noun}, and nothing that could be said of it changes the first place.";
        }

        string[] changes = [.. new[] { leeway.Down, leeway.Up }.OfType<LeaderChange>().Select(change => $"with {Value(leeway, change.Value, catalog)} the {change.Leader} would come first")];
        return changes.Length == 0
            ? $"{Sentence(noun)}: neither more nor less than {Value(leeway, stated, catalog)} changes the first place."
            : $"{Sentence(noun)}, stated as {Value(leeway, stated, catalog)}: {string.Join("; ", changes)}{(leeway.Down is null ? "; less changes nothing" : leeway.Up is null ? "; more changes nothing" : "")}.";
    }

    public static string Of(WeightLeeway leeway)
    {
        string[] changes = [.. new[] { leeway.Down, leeway.Up }.OfType<LeaderChange>().Select(change => $"with {WeightText.Number((int)change.Value)} the {change.Leader} would come first")];
        return $"{WeightText.Of(leeway.Criterion, leeway.Weight)}: {(changes.Length == 0 ? $"no other weight up to {WeightText.Number(CriterionWeights.Most)} changes the first place" : string.Join("; ", changes))}.";
    }

    private static string Noun(PropertyLeeway leeway, CertificationCatalog catalog) => leeway.Property switch
    {
        ProfileProperty.Experience => $"experience in {RequirementText.Area(leeway.Area!.Value, catalog)}",
        ProfileProperty.Budget => "the budget",
        ProfileProperty.StudyHoursPerWeek => "the hours of study a week",
        ProfileProperty.WeeksAvailable => "the weeks available",
        ProfileProperty.Education => "education",
        _ => "a degree in health information management",
    };

    private static string Value(PropertyLeeway leeway, long value, CertificationCatalog catalog) => leeway.Property switch
    {
        ProfileProperty.Experience => Months.Of(value),
        ProfileProperty.Budget => Cents.Of(value),
        ProfileProperty.StudyHoursPerWeek => value == 1 ? "1 hour" : string.Create(CultureInfo.InvariantCulture, $"{value} hours"),
        ProfileProperty.WeeksAvailable => Weeks.Of(value),
        ProfileProperty.HimDegree when value == (long)EducationLevel.None => "none",
        _ => RequirementText.Level((EducationLevel)value),
    };

    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
