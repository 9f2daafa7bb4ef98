using System.Collections.Immutable;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>Finds the question to ask next.</summary>
internal static class Questions
{
    /// <summary>The question that settles most; <see langword="null"/> when nothing that a person can be asked decides about any recommendation.</summary>
    /// <param name="ranked">All that is ranked, best first.</param>
    public static NextQuestion? Next(ImmutableArray<Recommendation> ranked)
    {
        var touched = new SortedDictionary<Asked, (ImmutableArray<CredentialId>.Builder Touches, ImmutableArray<CredentialId>.Builder Settles, int BestRank)>();
        foreach (var one in ranked)
        {
            Asked[] asked = [.. one.DependsOn.Select(Asked.By).Distinct()];
            foreach (var question in asked)
            {
                if (!touched.TryGetValue(question, out var found))
                {
                    touched[question] = found = (ImmutableArray.CreateBuilder<CredentialId>(), ImmutableArray.CreateBuilder<CredentialId>(), one.Rank);
                }

                found.Touches.Add(one.Credential.Id);
                if (asked.Length == 1 && one.IsStatusKnown)
                {
                    found.Settles.Add(one.Credential.Id);
                }
            }
        }

        // Sorting is stable, so that what is equal keeps the order of the keys.
        return touched
            .OrderByDescending(pair => pair.Value.Settles.Count)
            .ThenByDescending(pair => pair.Value.Touches.Count)
            .ThenBy(pair => pair.Value.BestRank)
            .Select(pair => new NextQuestion(pair.Key.Kind, pair.Key.Area, pair.Key.Training, pair.Value.Touches.ToImmutable(), pair.Value.Settles.ToImmutable()))
            .FirstOrDefault();
    }

    private readonly record struct Asked(QuestionKind Kind, PracticeAreaId? Area, TrainingId? Training) : IComparable<Asked>
    {
        public static Asked By(Requirement demand) => demand switch
        {
            EducationRequirement => new(QuestionKind.Education, null, null),
            ExperienceRequirement experience => new(QuestionKind.Experience, experience.Area, null),
            LicenseRequirement => new(QuestionKind.Licenses, null, null),
            MembershipRequirement => new(QuestionKind.Memberships, null, null),
            TrainingRequirement training => new(QuestionKind.Training, null, training.Training),
            _ => new(QuestionKind.Credentials, null, null),
        };

        public int CompareTo(Asked other) => (Kind, Area ?? default, Training ?? default).CompareTo((other.Kind, other.Area ?? default, other.Training ?? default));
    }
}
