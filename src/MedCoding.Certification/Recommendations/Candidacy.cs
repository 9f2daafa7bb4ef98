using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>One person before one credential.</summary>
internal readonly struct Candidacy
{
    private const int MonthsOfAnExperiencedCoder = 12;

    public Candidacy(CompiledCredential compiled, CandidateProfile profile, Qualifications qualifications, int? experienceMonths, CredentialLookup lookup)
    {
        Compiled = compiled;
        Profile = profile;
        Qualifications = qualifications;
        ExperienceMonths = experienceMonths;
        Lookup = lookup;
        Cost = compiled.Cost(qualifications);
        Eligibility = compiled.Eligibility?.Value.Evaluate(qualifications, lookup);
        Recommended = compiled.Recommended?.Value.Evaluate(qualifications, lookup);
    }

    public CompiledCredential Compiled { get; }

    public CandidateProfile Profile { get; }

    public Qualifications Qualifications { get; }

    /// <summary>Months in the profile's own role, or in coding; <see langword="null"/> when not known.</summary>
    public int? ExperienceMonths { get; }

    public CredentialLookup Lookup { get; }

    public CompiledCost Cost { get; }

    public RequirementResult? Eligibility { get; }

    public RequirementResult? Recommended { get; }

    /// <summary>The least study time that a source names for somebody of this experience, or else for most candidates; at the person's hours a week where the source
    /// tells hours.</summary>
    public FactRead StudyWeeks()
    {
        var own = ExperienceMonths >= MonthsOfAnExperiencedCoder ? StudyBackground.Experienced : StudyBackground.Beginner;
        foreach (var who in (ReadOnlySpan<StudyBackground>)[own, StudyBackground.Typical])
        {
            foreach (var study in Compiled.Study)
            {
                if (study.Value.Who == who)
                {
                    var weeks = study.Value is { HoursPerWeekMin: { } hours } && Profile.StudyHoursPerWeek is { } available
                        ? ((study.Value.WeeksMin * hours) + available - 1) / available
                        : study.Value.WeeksMin;
                    return new(FactKind.StudyWeeks, weeks, null, study.Evidence);
                }
            }
        }

        return new(FactKind.NotKnown, 0, null, null);
    }
}
