using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>What things of a catalog are called in sentences.</summary>
internal static class NameText
{
    /// <summary>Letters, name and issuing body.</summary>
    public static string Title(Credential credential) => $"{credential.Id} ({credential.Name}, {credential.IssuingBody})";

    /// <summary>An answer with its kind.</summary>
    public static string Of(ProfileAnswer answer, CertificationCatalog catalog) => answer.Kind switch
    {
        AnswerKind.WorkSetting when catalog.WorkSettings.TryGet(WorkSettingId.Parse(answer.Id), out var setting) => $"the setting '{setting.Name}'",
        AnswerKind.Role when catalog.Roles.TryGet(RoleId.Parse(answer.Id), out var role) => $"the role '{role.Name}'",
        AnswerKind.Specialty when catalog.Specialties.TryGet(SpecialtyId.Parse(answer.Id), out var specialty) => $"the specialty '{specialty.Name}'",
        AnswerKind.Goal when catalog.Goals.TryGet(GoalId.Parse(answer.Id), out var goal) => $"the goal '{goal.Name}'",
        AnswerKind.License => $"the license '{answer.Id}'",
        AnswerKind.RequiredCredentials => $"the employer's demand '{answer.Id}'",
        _ => $"'{answer.Id}'",
    };

    public static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
}
