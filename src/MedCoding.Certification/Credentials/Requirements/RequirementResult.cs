using System.Collections.Immutable;

namespace MedCoding.Certification.Credentials;

/// <summary>How one requirement of a tree came out for a person: what was expected, what was found, and what would be the smallest step to meet it. Immutable.</summary>
public sealed class RequirementResult
{
    internal RequirementResult(Requirement expected, Outcome outcome, int? found, bool mayBeMore, ImmutableArray<RequirementResult> members)
    {
        Expected = expected;
        Outcome = outcome;
        Found = found;
        MayBeMore = mayBeMore;
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

    /// <summary>Whether more may be there than <see cref="Found"/>: experience of which nobody said in which setting it was gained, where one is asked for.</summary>
    public bool MayBeMore { get; }

    /// <summary>The results of a group's members, in their order; empty for a single demand.</summary>
    public ImmutableArray<RequirementResult> Members { get; }

    /// <summary>The single demands that would have to be met, chosen so that there are as few as can be; empty when the requirement is met.</summary>
    /// <remarks>A demand that is not known counts like one that is not met, and one that stands in the text twice counts once. Among equally few demands those go first of which
    /// fewer months are missing, then fewer hours, then those that stand first in the text. A requirement that is written to be hard, with a hundred thousand choices that
    /// cannot be ruled out, gets the best choice found among so many.</remarks>
    public ImmutableArray<RequirementStep> SmallestSteps() => StepSearch.Of(this);

    /// <summary>The single demands whose answer is not known and still matters; empty unless the outcome is unknown.</summary>
    public ImmutableArray<Requirement> DecidingUnknowns() =>
        Outcome != Outcome.Unknown ? []
        : Members.IsEmpty ? [Expected]
        : [.. Members.SelectMany(member => member.DecidingUnknowns()).Distinct()];

    /// <summary>A single demand as a step.</summary>
    internal RequirementStep Step() =>
        new(Expected, Outcome, Expected is ExperienceRequirement or TrainingRequirement { Hours: not null } ? Needed - (Found ?? 0) : null) { IsAtMost = MayBeMore };
}
