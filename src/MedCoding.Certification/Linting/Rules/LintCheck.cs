using System.Collections.Immutable;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>One rule and how its findings are found. Pure; no clock, no I/O, no state.</summary>
internal abstract class LintCheck
{
    /// <summary>Every check, in the order of the codes.</summary>
    public static ImmutableArray<LintCheck> All { get; } =
    [
        new HiddenObservationCheck(), new ValidityGapCheck(), new StaleFactCheck(), new FutureObservationCheck(),
        new UnreachableCredentialCheck(), new PrerequisiteCycleCheck(), new PrerequisiteOutOfReachCheck(), new LoneAlternativeCheck(), new ShadowedAlternativeCheck(), new SuccessionCheck(),
        new ExamSumCheck(),
        new UncitedSourceCheck(), new WeakSourceCheck(), new DoubledAddressCheck(),
        new IdleCriterionCheck(), new FirstPlaceTieCheck(), new UnusedAnswerCheck(),
    ];

    public abstract LintRule Rule { get; }

    public abstract IEnumerable<LintFinding> Find(LintSubject subject);
}
