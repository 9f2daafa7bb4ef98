using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>One person before one credential.</summary>
internal readonly struct Candidacy
{
    private const int MonthsOfAnExperiencedCoder = 12;

    private readonly CriterionWeights _weights;

    public Candidacy(CompiledCredential compiled, CandidateProfile profile, CriterionWeights weights, Qualifications qualifications, int? experienceMonths, SpecialtyId? specialty, CredentialLookup lookup)
    {
        Compiled = compiled;
        Profile = profile;
        _weights = weights;
        Qualifications = qualifications;
        ExperienceMonths = experienceMonths;
        Specialty = specialty;
        Lookup = lookup;
        Cost = compiled.Cost(qualifications, lookup);
        Eligibility = compiled.Eligibility?.Value.Evaluate(qualifications, lookup);
        Recommended = compiled.Recommended?.Value.Evaluate(qualifications, lookup);
    }

    public CompiledCredential Compiled { get; }

    public CandidateProfile Profile { get; }

    public Qualifications Qualifications { get; }

    /// <summary>Months in the profile's own role, or in coding; <see langword="null"/> when not known.</summary>
    public int? ExperienceMonths { get; }

    /// <summary>The stated specialty, when the catalog knows it.</summary>
    public SpecialtyId? Specialty { get; }

    public CredentialLookup Lookup { get; }

    public CompiledCost Cost { get; }

    public RequirementResult? Eligibility { get; }

    public RequirementResult? Recommended { get; }

    /// <summary>How much a criterion counts for the person, in hundredths.</summary>
    public int Weight(Criterion criterion) => _weights.For(criterion, Profile);

    /// <summary>The least study time that a source names for somebody of this experience, or else for most candidates; longer where the person has fewer hours a week
    /// than the source tells.</summary>
    public FactRead StudyWeeks()
    {
        var own = ExperienceMonths >= MonthsOfAnExperiencedCoder ? StudyBackground.Experienced : StudyBackground.Beginner;
        foreach (var who in (ReadOnlySpan<StudyBackground>)(ExperienceMonths is null ? [StudyBackground.Typical, StudyBackground.Beginner] : [own, StudyBackground.Typical]))
        {
            foreach (var study in Compiled.Study)
            {
                if (study.Value.Who == who)
                {
                    // Fewer hours a week than the source's take longer; more do not make learning faster than it says.
                    var atOwnPace = study.Value is { HoursPerWeekMin: { } hours } && Profile.StudyHoursPerWeek is { } available
                        ? ((study.Value.WeeksMin * hours) + available - 1) / available
                        : 0;
                    return new(FactKind.StudyWeeks, Math.Max(study.Value.WeeksMin, atOwnPace), null, study.Evidence);
                }
            }
        }

        return new(FactKind.NotKnown, 0, null, null);
    }
}
