using System.Collections.Immutable;

namespace MedCoding.Certification.Credentials;

/// <summary>How one requirement of a tree came out for a person: what was expected, what was found, and what would be the smallest step to meet it. Immutable.</summary>
public sealed class RequirementResult
{
    internal RequirementResult(Requirement expected, Outcome outcome, int? found, ImmutableArray<RequirementResult> members)
    {
        Expected = expected;
        Outcome = outcome;
        Found = found;
        Members = members;
    }

    /// <summary>What was asked.</summary>
    public Requirement Expected { get; }

    /// <summary>How what was found is held against it.</summary>
    public RequirementOperator Operator => Expected switch
    {
        NoRequirement => RequirementOperator.Nothing,
        RequirementGroup { IsAll: true } => RequirementOperator.All,
        RequirementGroup { IsAny: true } => RequirementOperator.Any,
        RequirementGroup => RequirementOperator.Some,
        CredentialClassRequirement => RequirementOperator.HoldsAny,
        MembershipRequirement => RequirementOperator.IsMember,
        TrainingRequirement { Hours: null } => RequirementOperator.HasFinished,
        CredentialRequirement or LicenseRequirement => RequirementOperator.Holds,
        _ => RequirementOperator.AtLeast,
    };

    /// <summary>How much is asked, in the unit of <see cref="Found"/>; of a group how many members, and 0 where nothing is asked.</summary>
    public int Needed => Expected switch
    {
        NoRequirement => 0,
        RequirementGroup group => group.Needed,
        ExperienceRequirement experience => experience.Months,
        TrainingRequirement { Hours: { } hours } => hours,
        EducationRequirement education => (int)education.Level,
        _ => 1,
    };

    /// <summary>How it came out.</summary>
    public Outcome Outcome { get; }

    /// <summary>What was found, in the unit of the demand: months of experience, hours of training, the number of an <see cref="EducationLevel"/>; 1 or 0 for what one has
    /// or has not. <see langword="null"/> when not known, and for groups.</summary>
    public int? Found { get; }

    /// <summary>The results of a group's members, in their order; empty for a single demand.</summary>
    public ImmutableArray<RequirementResult> Members { get; }

    /// <summary>The single demands that would have to be met, chosen so that there are as few as can be; empty when the requirement is met.</summary>
    /// <remarks>A demand that is not known counts like one that is not met. Among equally short ways the first in the text is taken.</remarks>
    public ImmutableArray<RequirementStep> SmallestSteps()
    {
        if (Outcome == Outcome.Met)
        {
            return [];
        }

        if (Expected is not RequirementGroup group)
        {
            return [new RequirementStep(Expected, Outcome, Missing())];
        }

        var met = Members.Count(member => member.Outcome == Outcome.Met);
        return
        [
            .. Members.Where(member => member.Outcome != Outcome.Met)
                .Select(member => member.SmallestSteps())
                .OrderBy(steps => steps.Length)
                .Take(group.Needed - met)
                .SelectMany(steps => steps),
        ];
    }

    /// <summary>The single demands whose answer is not known and still matters; empty unless the outcome is unknown.</summary>
    public ImmutableArray<Requirement> DecidingUnknowns() =>
        Outcome != Outcome.Unknown ? []
        : Members.IsEmpty ? [Expected]
        : [.. Members.SelectMany(member => member.DecidingUnknowns()).Distinct()];

    private int? Missing() => Expected switch
    {
        ExperienceRequirement or TrainingRequirement { Hours: not null } => Needed - (Found ?? 0),
        _ => null,
    };
}
