using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>No answer of anybody leads to the credential, and no other credential does.</summary>
internal sealed class UnreachableCredentialCheck : LintCheck
{
    public override LintRule Rule { get; } = new(
        "MC1101", "unreachable-credential", LintSeverity.Warning, "A credential that may be recommended is reached by no setting, role or specialty and by no other credential.",
        "Judge its fit with a work setting or a role, or make it 'recommendable': false.");

    public override IEnumerable<LintFinding> Find(LintSubject subject)
    {
        var reached = subject.Catalog.Credentials.SelectMany(Reached).ToHashSet();
        return subject.Catalog.Credentials
            .Where(credential => credential.IsRecommendable && !IsJudged(credential) && !reached.Contains(credential.Id))
            .Select(credential => subject.At(Rule, $"credentials/{credential.Id}", $"{credential.Id} ('{credential.Name}') suits no setting, role or specialty, and no credential leads to it."));
    }

    private static bool IsJudged(Credential credential) =>
        Suits(credential.Fits.Settings) || Suits(credential.Fits.Roles) || Suits(credential.Fits.Specialties);

    private static bool Suits<TId>(IEnumerable<Fit<TId>> fits)
        where TId : struct, IIdentifier<TId> => fits.Any(fit => fit.Level >= FitLevel.Possible);

    // The ways between credentials: what one demands, advises, turned into or is surpassed by.
    private static IEnumerable<CredentialId> Reached(Credential credential) =>
    [
        .. (credential.Eligibility?.Facts ?? []).Concat(credential.Recommended?.Facts ?? [])
            .Concat(credential.Designations.SelectMany(mark => mark.Unless.Facts.Concat(mark.Removal.Facts)))
            .SelectMany(fact => RequirementLeaves.Of(fact.Value)).OfType<CredentialRequirement>().Select(leaf => leaf.Credential),
        .. (credential.Status?.Facts ?? []).Select(fact => fact.Value.Successor).OfType<CredentialId>(),
        .. credential.SupersededBy?.Value ?? [],
    ];
}
