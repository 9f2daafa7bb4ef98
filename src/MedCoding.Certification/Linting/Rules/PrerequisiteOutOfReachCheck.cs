using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>A credential whose demand only those can meet who earned something long ago.</summary>
internal sealed class PrerequisiteOutOfReachCheck : PrerequisiteCheck
{
    public override LintRule Rule { get; } = new(
        "MC1103", "prerequisite-out-of-reach", LintSeverity.Warning, "Every way to a credential leads over one that nobody can earn any more.",
        "Look up whether the credential is still offered, or add the way that is open today.");

    protected override bool IsFound(PrerequisiteReach reach, Credential credential) => !reach.IsInCycle(credential);

    protected override string Describe(PrerequisiteReach reach, Credential credential) =>
        $"{credential.Id} demands '{LintText.Short(reach.DemandOf(credential)!.ToString())}', and no way of that can be gone today.";
}
