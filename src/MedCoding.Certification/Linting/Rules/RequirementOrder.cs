using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>Which requirement is met by everybody who meets another one. What cannot be seen from the structure is not said.</summary>
internal sealed class RequirementOrder(CertificationCatalog catalog)
{
    public bool Implies(Requirement narrow, Requirement wide) =>
        narrow.Equals(wide) || (narrow, wide) switch
        {
            (RequirementGroup { IsAny: true } any, _) => any.Members.All(member => Implies(member, wide)),
            (_, RequirementGroup { IsAll: true } all) => all.Members.All(member => Implies(narrow, member)),
            (RequirementGroup { IsAll: true } all, _) when all.Members.Any(member => Implies(member, wide)) => true,
            (_, RequirementGroup { IsAny: true } any) => any.Members.Any(member => Implies(narrow, member)),
            (ExperienceRequirement own, ExperienceRequirement other) =>
                own.Area == other.Area && own.Months >= other.Months && (other.Setting is not { } place || (own.Setting is { } there && catalog.WithinOrAbove(there).Contains(place))),
            (EducationRequirement own, EducationRequirement other) => own.Level >= other.Level && (own.Him || !other.Him),
            (TrainingRequirement own, TrainingRequirement other) => own.Training == other.Training && (other.Hours is null || own.Hours >= other.Hours),
            (CredentialRequirement own, CredentialClassRequirement other) =>
                catalog.Credentials.TryGet(own.Credential, out var credential)
                && (other.IssuingBody is null || credential.IssuingBody == other.IssuingBody)
                && (other.Area is not { } area || credential.Areas.Contains(area)),
            (CredentialClassRequirement own, CredentialClassRequirement other) =>
                (other.IssuingBody is null || own.IssuingBody == other.IssuingBody) && (other.Area is null || own.Area == other.Area),
            _ => false,
        };
}
