using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>Whether a recommendation can be earned now, in words.</summary>
internal static class OpennessText
{
    public static string Of(Recommendation one, CertificationCatalog catalog) => one.Openness switch
    {
        Openness.OpenNow => "Open now: the issuer's demands are met.",
        Openness.NotYet => "Not yet: something is missing that the issuer demands.",
        // What else leaves it open: the demands are met, but whether the credential was offered is not known.
        _ when one.Eligibility?.Outcome == Outcome.Met => "Open if it was offered on this day, which is not known; the issuer's demands are met.",
        _ when one.Eligibility is null => "Open if the issuer's demands are met, which are not known for this day.",
        _ when one.DependsOn is [var single] => $"Open if there is {RequirementText.Demand(single, catalog)}; nothing was said about that{AndOffered(one)}.",
        // Several unknowns need not all be met: only the whole demand tells how they belong together.
        _ => $"Open if what the issuer demands is there, of which not enough was said: {RequirementText.Demand(one.Eligibility.Expected, catalog)}{AndOffered(one)}.",
    };

    private static string AndOffered(Recommendation one) => one.IsStatusKnown ? "" : "; and if it was offered on this day, which is not known";

    /// <summary>What is missing, in the fewest steps; <see langword="null"/> when nothing is.</summary>
    public static string? Missing(Recommendation one, CertificationCatalog catalog) => one.Missing is { IsEmpty: false } steps
        ? $"Missing: {RequirementText.Join(steps.Select(step => RequirementText.Step(step, catalog)))}."
        : null;
}
