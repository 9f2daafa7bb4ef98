using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>No answer of anybody leads to the credential, and no other credential does.</summary>
internal sealed class UnreachableCredentialCheck : LintCheck
{
    public override LintRule Rule { get; } = new(
        "MC1101", "unreachable-credential", LintSeverity.Warning, "A credential that may be recommended and is offered is reached by no setting, role or specialty, and by no credential that is.",
        "Judge its fit with a work setting or a role, or make it 'recommendable': false.");

    public override IEnumerable<LintFinding> Find(LintSubject subject)
    {
        var catalog = subject.Catalog;
        var reached = catalog.Credentials.Where(IsJudged).Select(credential => credential.Id).ToHashSet();
        var open = new Queue<CredentialId>(reached);
        while (open.TryDequeue(out var id))
        {
            foreach (var next in Reached(catalog.Credentials.Get(id)).Where(reached.Add))
            {
                open.Enqueue(next);
            }
        }

        return catalog.Credentials
            .Where(credential => credential.IsRecommendable && !reached.Contains(credential.Id) && subject.View.At(credential.Status) is not { Fact.Value.Standing: not CredentialStanding.Active })
            .Select(credential => subject.At(Rule, $"credentials/{credential.Id}", $"{credential.Id} ('{credential.Name}') suits no setting, role or specialty, and no credential that does leads to it."));
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
