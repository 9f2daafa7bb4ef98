using System.Collections.Immutable;
using System.Globalization;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>The question to ask next, in words.</summary>
internal static class QuestionText
{
    private const int Named = 4;

    public static string Of(NextQuestion question, CertificationCatalog catalog) => question.Settles.IsEmpty
        ? $"To know more: {Question(question, catalog)}? The answer has a part in whether {Letters(question.Touches)} can be earned now."
        : $"To know more: {Question(question, catalog)}? The answer decides whether {Letters(question.Settles)} can be earned now.";

    private static string Question(NextQuestion question, CertificationCatalog catalog) => question switch
    {
        { Kind: QuestionKind.Education } => "which education do you have",
        { Kind: QuestionKind.Experience, Area: { } area } => $"how much experience do you have in {RequirementText.Area(area, catalog)}",
        { Kind: QuestionKind.Licenses } => "which clinical licenses do you have",
        { Kind: QuestionKind.Memberships } => "which issuing bodies are you a member of",
        { Kind: QuestionKind.Training, Training: { } training } => $"have you finished this training: {RequirementText.Training(training, catalog)}",
        _ => "which credentials do you hold",
    };

    private static string Letters(ImmutableArray<CredentialId> ids) => $"the {RequirementText.Join(
    [
        .. ids.Take(ids.Length == Named + 1 ? ids.Length : Named).Select(id => id.ToString()),
        .. ids.Length > Named + 1 ? [string.Create(CultureInfo.InvariantCulture, $"{ids.Length - Named} more")] : ImmutableArray<string>.Empty,
    ])}";
}
