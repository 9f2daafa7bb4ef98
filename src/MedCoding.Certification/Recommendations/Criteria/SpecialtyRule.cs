using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>The clinical specialty. A general credential, which the catalog does not judge for it, loses nothing.</summary>
internal sealed class SpecialtyRule : CriterionRule
{
    public static readonly FitScale Fits = new(30, 20, 8, -20, 0);

    public override Criterion Criterion => Criterion.Specialty;

    public override string Scale => Fits.ToString();

    public override ImmutableArray<FactRead> Read(in Candidacy candidacy) =>
        candidacy.Profile.Specialty is { } specialty ? [candidacy.Compiled.Specialty(specialty)] : [];

    public override (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts) => Signed(Fits.Points(facts[0]));

    public override string Describe(Finding finding, CertificationCatalog catalog)
    {
        var id = finding.Facts[0].Subject!;
        return FitText.Of(finding.Facts[0], catalog.Specialties.TryGet(SpecialtyId.Parse(id), out var known) ? known.Name : id);
    }
}
