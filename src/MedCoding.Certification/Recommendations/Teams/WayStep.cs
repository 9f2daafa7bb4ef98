using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>One credential that somebody earns on the way. Immutable.</summary>
public sealed class WayStep
{
    internal WayStep(Credential credential, Openness openness, RequirementResult? eligibility, int? studyWeeks)
    {
        Credential = credential;
        Openness = openness;
        Eligibility = eligibility;
        StudyWeeks = studyWeeks;
    }

    /// <summary>The credential.</summary>
    public Credential Credential { get; }

    /// <summary>Whether the person may sit the exam today with what is held and earned before: not yet means that experience of the coming months opens it.</summary>
    public Openness Openness { get; }

    /// <summary>The issuer's demands, judged for the person as they stand today; <see langword="null"/> when none are known for the day.</summary>
    public RequirementResult? Eligibility { get; }

    /// <summary>The least study time in weeks that a source names; <see langword="null"/> when not known.</summary>
    public int? StudyWeeks { get; }
}
