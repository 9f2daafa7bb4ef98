using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>The clinical specialty. A general credential, which the catalog does not judge for it, loses nothing; one that is made for a specialty
/// is narrower than a question that names none.</summary>
internal sealed class SpecialtyRule : CriterionRule
{
    public static readonly FitScale Fits = new(30, 20, 8, -20, 0);

    private const int WhenNarrower = -15;

    public override Criterion Criterion => Criterion.Specialty;

    public override string Reason => "Whoever works in one specialty gains by its credential; for everybody else it is too narrow.";

    public override string Scale =>
        $"{Fits}; {WhenNarrower} when the credential is made for one specialty and none was stated; one made for other specialties than the stated one is not ranked";

    public override ImmutableArray<FactRead> Read(in Candidacy candidacy) =>
        candidacy.Specialty is { } specialty ? [candidacy.Compiled.Specialty(specialty)]
        : candidacy.Compiled.Focus is { } focus ? [focus]
        : [];

    public override (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts) =>
        Signed(facts[0].Kind == FactKind.MadeForSpecialty ? WhenNarrower : Fits.Points(facts[0]));

    public override string Describe(Finding finding, CertificationCatalog catalog)
    {
        var fact = finding.Facts[0];
        var name = catalog.Specialties.Get(SpecialtyId.Parse(fact.Subject!)).Name;
        return fact.Kind == FactKind.MadeForSpecialty ? $"made for {name}, and no specialty was stated that the catalog knows" : FitText.Of(fact, name);
    }
}
