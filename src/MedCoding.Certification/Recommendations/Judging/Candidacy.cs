using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>One person before one credential: what the facts of findings are read from.</summary>
/// <param name="selection">The person.</param>
/// <param name="at">The place of the credential in the columns.</param>
internal readonly struct Candidacy(Selection selection, int at)
{
    public Selection Selection => selection;

    public int At => at;

    public CompiledCredential Compiled => selection.Catalog.Credentials[at];

    public CandidateProfile Profile => selection.Profile;

    public Qualifications Qualifications => selection.Qualifications;

    /// <summary>Months in the profile's own role, or in coding; <see langword="null"/> when not known.</summary>
    public int? ExperienceMonths => selection.ExperienceMonths;

    /// <summary>The stated specialty, when the catalog knows it.</summary>
    public SpecialtyId? Specialty => selection.Specialty;

    public CredentialLookup Lookup => selection.Catalog.Lookup;

    public CompiledCost Cost => Compiled.Cost(selection.IsMemberFor(at));

    /// <summary>How the issuer's demands came out; <see langword="null"/> when they are not known.</summary>
    public Outcome? Eligibility => selection.Eligibility(at);

    /// <summary>How the issuer's advice came out; <see langword="null"/> when there is none.</summary>
    public Outcome? Recommended => selection.Advice(at);

    /// <summary>The study time of a source for the person.</summary>
    public FactRead StudyWeeks => Compiled.StudyWeeks(selection.ExperienceMonths, selection.Profile.StudyHoursPerWeek);
}
