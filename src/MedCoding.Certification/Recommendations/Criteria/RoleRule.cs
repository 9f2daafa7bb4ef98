using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>The role; without one, coding is meant, as it is for the years of experience.</summary>
internal sealed class RoleRule : CriterionRule
{
    public static readonly FitScale Fits = new(45, 28, 10, -20, -10);

    public override Criterion Criterion => Criterion.Role;

    public override string Reason => "A credential proves the work of a role; most of the rest follows from that, so this weighs most.";

    public override string Scale =>
        $"{Fits}; where no role is stated, that of a coder is meant; a credential that nothing makes at least possible for a stated role is not ranked";

    public override (int Least, int Most) Range(CandidateProfile profile) => (Fits.Least, Fits.Most);

    public override ImmutableArray<FactRead> Read(in Candidacy candidacy) =>
        candidacy.Profile.Role is { } role ? [candidacy.Compiled.Role(role)]
        : candidacy.Compiled.Role(RoleIds.Coder) is { Kind: FactKind.Fit } fit ? [fit with { Kind = FactKind.AssumedFit }]
        : [new(FactKind.Unjudged, 0, RoleIds.Coder.ToString(), null)];

    public override void Score(Selection selection, Span<short> points) =>
        Fits.Add(selection, selection.Catalog.Roles.Of(selection.Profile.Role ?? RoleIds.Coder), points);

    public override (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts) => Signed(Fits.Points(facts[0]));

    public override string Describe(Finding finding, CertificationCatalog catalog)
    {
        var id = RoleId.Parse(finding.Facts[0].Subject!);
        return FitText.Of(finding.Facts[0], $"the role {(catalog.Roles.TryGet(id, out var role) ? role.Name : id)}");
    }
}
