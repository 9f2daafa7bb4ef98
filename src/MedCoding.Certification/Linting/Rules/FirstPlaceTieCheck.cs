using System.Globalization;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>A first place that the letters of the alphabet give.</summary>
internal sealed class FirstPlaceTieCheck : LintCheck
{
    public override LintRule Rule { get; } = new(
        "MC1402", "first-place-tie", LintSeverity.Warning, "For a setting and a role two credentials have the same points, so that their identifiers decide which comes first.",
        "Look for the fact that tells them apart: a fit judged too coarsely, a price, a count of holders, a level.");

    public override IEnumerable<LintFinding> Find(LintSubject subject)
    {
        var ties = new SortedDictionary<(string First, string Second), List<(string Answer, int Score)>>();
        var profiles =
            from setting in subject.Catalog.WorkSettings.Ids
            from role in subject.Catalog.Roles.Ids
            select new CandidateProfile { WorkSettings = [setting], Role = role };
        foreach (var report in profiles.Take(LintSubject.MostProfiles).Select(subject.Engine.Recommend))
        {
            if (report.Recommendations is [var first, var second, ..] && first.Score == second.Score && (first.Openness == Openness.NotYet) == (second.Openness == Openness.NotYet))
            {
                var key = (first.Credential.Id.ToString(), second.Credential.Id.ToString());
                if (!ties.TryGetValue(key, out var answers))
                {
                    ties[key] = answers = [];
                }

                answers.Add(($"{report.Profile.WorkSettings[0]} and {report.Profile.Role}", first.Score));
            }
        }

        foreach (var ((first, second), answers) in ties)
        {
            var others = answers.Count switch
            {
                1 => "",
                2 => " and 1 other answer",
                var count => string.Create(CultureInfo.InvariantCulture, $" and {count - 1} other answers"),
            };
            yield return subject.At(
                Rule, $"credentials/{first}/ties/{second}",
                string.Create(CultureInfo.InvariantCulture, $"For {answers[0].Answer}{others} {first} and {second} have {answers[0].Score} points alike, and {first} is first by its letters alone."));
        }
    }
}
