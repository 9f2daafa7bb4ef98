using System.Collections.Immutable;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations.Criteria;

namespace MedCoding.Certification.Recommendations;

/// <summary>What each answer of a profile says about a credential, whether it is ranked or not.</summary>
internal static class SpokenAnswers
{
    public static ImmutableArray<SpokenAnswer> Of(Selection selection, int at)
    {
        var profile = selection.Profile;
        var compiled = selection.Catalog.Credentials[at];
        var answers = ImmutableArray.CreateBuilder<SpokenAnswer>();
        foreach (var answer in StatedAnswer.Of(profile))
        {
            Add(answer.Said, answer.Kind == AnswerKind.WorkSetting && compiled.IsAtHomeFor(profile)
                ? new(FactKind.AtHome, 0, answer.Said.Id, null)
                : answer.FitWith(compiled));
        }

        foreach (var goal in profile.Goals.Where(goal => !GoalRule.IsComputed(goal)))
        {
            Add(new(AnswerKind.Goal, goal.ToString()), compiled.Goal(goal));
        }

        if (profile.RequiredCredentials is { } demand)
        {
            var isNamed = EmployerRule.Names(demand, compiled.Credential);
            answers.Add(new(
                new(AnswerKind.RequiredCredentials, demand.ToString()),
                isNamed ? Verdict.For : Verdict.Against,
                new(FactKind.NamedInDemand, isNamed ? 1 : 0, demand.ToString(), null)));
        }

        return answers.ToImmutable();

        void Add(ProfileAnswer said, FactRead fit) => answers.Add(new(
            said,
            fit.Kind == FactKind.Unjudged ? Verdict.Open
                : fit.Kind == FactKind.AtHome || fit.Number >= (long)FitLevel.Possible ? Verdict.For
                : Verdict.Against,
            fit));
    }
}
