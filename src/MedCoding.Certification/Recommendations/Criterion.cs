namespace MedCoding.Certification.Recommendations;

/// <summary>What a credential is judged by. Each criterion has a class of its own in <c>Criteria</c>.</summary>
public enum Criterion
{
    /// <summary>The work settings.</summary>
    Setting,

    /// <summary>The role.</summary>
    Role,

    /// <summary>The clinical specialty.</summary>
    Specialty,

    /// <summary>The level of the credential against the experience.</summary>
    Level,

    /// <summary>What the issuer advises candidates to have.</summary>
    Education,

    /// <summary>Whether the person may sit the exam.</summary>
    Eligibility,

    /// <summary>Whether the credential is offered, and how well that is known.</summary>
    Standing,

    /// <summary>How many people hold the credential.</summary>
    Recognition,

    /// <summary>The cost until the exam is passed, against the budget if there is one.</summary>
    Cost,

    /// <summary>The study time against the weeks available.</summary>
    Time,

    /// <summary>What is held already: a next step, or a second entry credential.</summary>
    Held,

    /// <summary>What the employer demands.</summary>
    Employer,

    /// <summary>A goal that the catalog judges the credential by.</summary>
    Goal,

    /// <summary>What it costs once more; judged when the goal of the lowest cost is named, or when a weight is stated for it.</summary>
    LowestCost,

    /// <summary>The study time by itself; judged when the goal of the quickest way is named, or when a weight is stated for it.</summary>
    Quickest,

    /// <summary>What its holders earn; judged when the goal of the highest pay is named, or when a weight is stated for it.</summary>
    Pay,
}
