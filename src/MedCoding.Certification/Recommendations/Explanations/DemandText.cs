using System.Collections.Immutable;
using System.Globalization;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations.Criteria;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>A judged demand in words, a line for each part of its tree.</summary>
internal static class DemandText
{
    public static ImmutableArray<ExplainedDemand> Tree(JudgedDemand? demand, CertificationCatalog catalog) =>
        demand is null ? [] : [.. Lines(demand.Result, 0, isNeedless: false, catalog)];

    /// <summary>What the demand rests on and when it holds.</summary>
    public static string Basis(JudgedDemand? demand, Citations citations) => demand is null
        ? "What the issuer demands is not known for this day."
        : $"What the issuer demands: {citations.Certainty(demand.Fact.Evidence)}{Validity(demand)}.";

    /// <summary>What a single demand asks and what was found.</summary>
    /// <param name="leaf">The demand, judged.</param>
    /// <param name="isNeedless">Whether a group around it is met already: then no step is needed.</param>
    /// <param name="catalog">The catalog, for names.</param>
    public static string Leaf(RequirementResult leaf, bool isNeedless, CertificationCatalog catalog) => leaf switch
    {
        { Operator: RequirementOperator.Nothing } => "nothing is demanded",
        { Outcome: Outcome.Met } => $"{Demand(leaf, catalog)}: met{Found(leaf)}",
        { Outcome: Outcome.NotMet } => $"{Demand(leaf, catalog)}: not met{Found(leaf)}{(isNeedless ? "" : $"; smallest step: {SmallestStep(leaf, catalog)}")}",
        _ => $"{Demand(leaf, catalog)}: not known from what was said",
    };

    /// <summary>What would meet a demand that is not met.</summary>
    public static string SmallestStep(RequirementResult leaf, CertificationCatalog catalog) => (leaf.Expected, leaf.SmallestSteps()) switch
    {
        (ExperienceRequirement, [{ Missing: { } months, IsAtMost: var isAtMost }]) => $"{Months.Of(months)} more{(isAtMost ? " at most" : "")}",
        (TrainingRequirement { Hours: not null }, [{ Missing: { } hours }]) => string.Create(CultureInfo.InvariantCulture, $"{hours} hours more"),
        (CredentialRequirement holds, _) => $"earning the {holds.Credential}",
        (CredentialClassRequirement, _) => "earning one of them",
        (MembershipRequirement member, _) => $"joining {member.IssuingBody}",
        (TrainingRequirement, _) => "finishing it",
        (LicenseRequirement, _) => "obtaining it",
        _ => Demand(leaf, catalog),
    };

    private static IEnumerable<ExplainedDemand> Lines(RequirementResult one, int depth, bool isNeedless, CertificationCatalog catalog) => one.Members.IsEmpty
        ? [new(depth, one.Outcome, Leaf(one, isNeedless, catalog))]
        :
        [
            new(depth, one.Outcome, $"{Group(one)}: {Word(one.Outcome)}"),
            .. one.Members.SelectMany(member => Lines(member, depth + 1, isNeedless || one.Outcome == Outcome.Met, catalog)),
        ];

    private static string Group(RequirementResult group) => group.Operator switch
    {
        RequirementOperator.All => "all of these",
        RequirementOperator.Any => "one of these",
        _ => string.Create(CultureInfo.InvariantCulture, $"{group.Needed} of these"),
    };

    private static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Met => "met",
        Outcome.NotMet => "not met",
        _ => "not known",
    };

    private static string Demand(RequirementResult leaf, CertificationCatalog catalog) => RequirementText.Demand(leaf.Expected, catalog);

    // Only amounts tell more than the outcome does.
    private static string Found(RequirementResult leaf) => (leaf.Expected, leaf.Found) switch
    {
        (ExperienceRequirement, { } months) => $", with {Months.Of(months)}{(leaf.MayBeMore ? " or more" : "")}",
        (TrainingRequirement { Hours: not null }, { } hours) => string.Create(CultureInfo.InvariantCulture, $", with {hours} hours"),
        (EducationRequirement { Him: false }, { } level) => $", with {RequirementText.Level((EducationLevel)level)}",
        _ => "",
    };

    private static string Validity(JudgedDemand demand) => demand.Standing == DatedStanding.InForce
        ? $"; in force from {DayText.OrOpen(demand.Fact.From)} to {DayText.OrOpen(demand.Fact.Until)}"
        : "; no source states from when until when";
}
