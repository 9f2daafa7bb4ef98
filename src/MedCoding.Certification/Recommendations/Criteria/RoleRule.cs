using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>The role.</summary>
internal sealed class RoleRule : CriterionRule
{
    public static readonly FitScale Fits = new(30, 20, 8, 0, 0);

    public override Criterion Criterion => Criterion.Role;

    public override string Reason => "A credential proves the work of a role; most of the rest follows from that.";

    public override string Scale =>
        $"primary {Fits.Primary}, good {Fits.Good}, possible {Fits.Possible}; a credential that nothing makes at least possible for the stated role is not ranked";

    public override ImmutableArray<FactRead> Read(in Candidacy candidacy) =>
        candidacy.Profile.Role is { } role ? [candidacy.Compiled.Role(role)] : [];

    public override (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts) => Signed(Fits.Points(facts[0]));

    public override string Describe(Finding finding, CertificationCatalog catalog) =>
        FitText.Of(finding.Facts[0], $"the role {catalog.Roles.Get(RoleId.Parse(finding.Facts[0].Subject!)).Name}");
}
