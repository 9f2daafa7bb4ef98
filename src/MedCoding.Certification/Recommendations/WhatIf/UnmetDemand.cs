using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>A single demand of an issuer that is not met or not known to be, with the least that meets it. Immutable.</summary>
public sealed class UnmetDemand
{
    internal UnmetDemand(RequirementResult result, RequirementResult whole, DemandStep step, CredentialLookup lookup, Recommendation recommendation)
    {
        Credential = recommendation.Credential.Id;
        Demand = result.Expected;
        Outcome = result.Outcome;
        Whole = whole.Outcome;
        Missing = step.Missing;
        ByHolding = step.ByHolding;
        Profile = step.Profile;
        WholeThen = step.Qualifications is { } then ? whole.Expected.Evaluate(then, lookup).Outcome : whole.Outcome;
    }

    /// <summary>The recommended credential whose issuer demands it.</summary>
    public CredentialId Credential { get; }

    /// <summary>The demand: experience, training, education, a credential or one of a class, a license, or a membership.</summary>
    public Requirement Demand { get; }

    /// <summary>Whether it is known not to be met, or not known.</summary>
    public Outcome Outcome { get; }

    /// <summary>How many months of experience or hours of training are missing, those that are not known to be there among them; <see langword="null"/> for what one has or
    /// has not, and for training that no number of hours is asked of.</summary>
    public int? Missing { get; }

    /// <summary>The credentials of which any one meets the demand: those of a class that the catalog knows and that can be earned, in the order of their identifiers. Empty
    /// for a demand of another kind.</summary>
    public ImmutableArray<CredentialId> ByHolding { get; }

    /// <summary>The profile with the least that meets the demand: the missing months or hours, the degree, the first of <see cref="ByHolding"/>, the license or the
    /// membership. <see langword="null"/> when the catalog knows no credential that meets it.</summary>
    public CandidateProfile? Profile { get; }

    /// <summary>How all that the issuer demands comes out now: what is met already in another way needs no step.</summary>
    public Outcome Whole { get; }

    /// <summary>How all that the issuer demands comes out for <see cref="Profile"/>.</summary>
    public Outcome WholeThen { get; }

    /// <summary>The step in words, in English whatever the culture.</summary>
    /// <param name="catalog">The catalog that the report was made with, for the names of things.</param>
    public string Describe(CertificationCatalog catalog) => LeewayText.Of(this, Guard.Against.Null(catalog));

    internal static ImmutableArray<UnmetDemand> Of(RecommendationReport report)
    {
        var unmet = ImmutableArray.CreateBuilder<UnmetDemand>();
        var lookup = report.Selection.Catalog.Lookup;
        foreach (var one in report.Recommendations)
        {
            if (one.Eligibility is { } whole)
            {
                unmet.AddRange(Leaves(whole)
                    .Where(leaf => leaf.Outcome != Outcome.Met)
                    .DistinctBy(leaf => leaf.Expected)
                    .Select(leaf => new UnmetDemand(leaf, whole, DemandStep.To(leaf.Expected, one.Credential.Id, report.Selection), lookup, one)));
            }
        }

        return unmet.ToImmutable();
    }

    private static IEnumerable<RequirementResult> Leaves(RequirementResult result) => result.Members.IsEmpty ? [result] : result.Members.SelectMany(Leaves);
}
