using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>An answer that somebody may give and that no recommendation depends on.</summary>
internal sealed class UnusedAnswerCheck : LintCheck
{
    // What these ask is computed from prices, study times and pay.
    private static readonly GoalId[] Computed = [GoalIds.LowestCost, GoalIds.Quickest, GoalIds.HighestPay];

    public override LintRule Rule { get; } = new(
        "MC1403", "unused-answer", LintSeverity.Warning, "No credential that may be recommended is judged for a setting, role, specialty or goal.",
        "Judge the fit of a credential with it, or remove it from the vocabulary.");

    public override IEnumerable<LintFinding> Find(LintSubject subject)
    {
        Credential[] ranked = [.. subject.Catalog.Credentials.Where(credential => credential.IsRecommendable)];
        var settings = ranked.SelectMany(credential => Targets(credential.Fits.Settings)).Distinct()
            .SelectMany(id => subject.Catalog.WithinOrAbove(id).Concat(subject.Catalog.Below(id))).ToHashSet();
        return
        [
            .. Unused(subject, "workSettings", subject.Catalog.WorkSettings.Ids, settings),
            .. Unused(subject, "roles", subject.Catalog.Roles.Ids, [.. ranked.SelectMany(credential => Targets(credential.Fits.Roles))]),
            .. Unused(subject, "specialties", subject.Catalog.Specialties.Ids, [.. ranked.SelectMany(credential => Targets(credential.Fits.Specialties))]),
            .. Unused(subject, "goals", subject.Catalog.Goals.Ids, [.. ranked.SelectMany(credential => Targets(credential.Fits.Goals)), .. Computed]),
        ];
    }

    private IEnumerable<LintFinding> Unused<TId>(LintSubject subject, string list, IEnumerable<TId> ids, HashSet<TId> used)
        where TId : struct, IIdentifier<TId> =>
        ids.Where(id => !used.Contains(id)).Select(id => subject.At(Rule, $"{list}/{id}", $"Nobody's answer '{id}' in {list} changes anything: no credential is judged for it."));

    private static IEnumerable<TId> Targets<TId>(IEnumerable<Fit<TId>> fits)
        where TId : struct, IIdentifier<TId> => fits.Where(fit => fit.Level >= FitLevel.Possible).Select(fit => fit.Target);
}
