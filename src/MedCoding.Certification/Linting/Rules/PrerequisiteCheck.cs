using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>What the checks of prerequisites share: the credentials that are offered and that nobody could earn as the catalog stands.</summary>
internal abstract class PrerequisiteCheck : LintCheck
{
    public override IEnumerable<LintFinding> Find(LintSubject subject)
    {
        var reach = subject.Reach;
        return reach.OutOfReach.Where(credential => IsFound(reach, credential)).Select(credential => subject.At(
            Rule, $"credentials/{credential.Id}/eligibility", Describe(reach, credential)));
    }

    protected abstract bool IsFound(PrerequisiteReach reach, Credential credential);

    protected abstract string Describe(PrerequisiteReach reach, Credential credential);
}
