using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Linting;

/// <summary>A change of the shipped seeds that the strict reader takes and one rule of the linter does not.</summary>
/// <param name="Rule">The code of the rule.</param>
/// <param name="Name">What is changed.</param>
/// <param name="Apply">Changes the seeds, at a place that the dice choose, and tells a text that the finding has to name.</param>
internal sealed record RuleMutation(string Rule, string Name, Func<BrokenSeeds, Dice, string> Apply);
