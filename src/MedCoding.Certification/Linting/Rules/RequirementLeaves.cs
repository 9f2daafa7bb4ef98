using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>The single demands of requirements.</summary>
internal static class RequirementLeaves
{
    public static IEnumerable<Requirement> Of(Requirement requirement) =>
        requirement is RequirementGroup group ? group.Members.SelectMany(Of) : [requirement];
}
