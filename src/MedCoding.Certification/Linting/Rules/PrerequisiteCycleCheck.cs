using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>Credentials that demand one another, so that nobody can begin.</summary>
internal sealed class PrerequisiteCycleCheck : PrerequisiteCheck
{
    public override LintRule Rule { get; } = new(
        "MC1102", "prerequisite-cycle", LintSeverity.Warning, "A credential demands, over others, itself.",
        "Correct 'eligibility' of one of them: a page of the issuer names another way or another credential.");

    protected override bool IsFound(PrerequisiteReach reach, Credential credential) => reach.IsInCycle(credential);

    protected override string Describe(PrerequisiteReach reach, Credential credential) =>
        $"{credential.Id} demands '{LintText.Short(reach.DemandOf(credential)!.ToString())}', and so in the end itself: {LintText.Way(reach.CycleOf(credential))}.";
}
