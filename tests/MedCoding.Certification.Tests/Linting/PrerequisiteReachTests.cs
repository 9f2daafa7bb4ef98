using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Linting.Rules;
using MedCoding.Certification.Tests.Catalogs;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Linting;

/// <summary>What can be come to, compared with the plainest way to find it: round after round over everything.</summary>
public sealed class PrerequisiteReachTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [FsCheck.Xunit.Property(MaxTest = 60, EndSize = 1_000_000)]
    public void Spreading_reaches_what_round_after_round_reaches(int seed)
    {
        var view = GeneratedCatalog.Of(seed).AsOf(Day);
        var reach = new PrerequisiteReach(view);

        Assert.Equal(Unreached(view), reach.OutOfReach.Select(credential => credential.Id).ToHashSet());
    }

    [FsCheck.Xunit.Property(MaxTest = 60, EndSize = 1_000_000)]
    public void A_cycle_goes_from_demand_to_demand_and_ends_where_it_began(int seed)
    {
        var view = GeneratedCatalog.Of(seed).AsOf(Day);
        var reach = new PrerequisiteReach(view);
        foreach (var credential in reach.OutOfReach)
        {
            var cycle = reach.CycleOf(credential);
            Assert.True(cycle.IsEmpty || (cycle[0] == credential.Id && cycle[^1] == credential.Id && cycle.Length > 1));
            for (var step = 1; step < cycle.Length; step++)
            {
                var demand = view.At(view.Catalog.Credentials.Get(cycle[step - 1]).Eligibility).Fact!.Value;
                Assert.Contains(RequirementLeaves.Of(demand), leaf => IsMet(leaf, view.Catalog, [cycle[step]]) && leaf is CredentialRequirement or CredentialClassRequirement);
            }
        }
    }

    [Fact]
    public void A_class_that_holds_nothing_else_is_a_cycle_too()
    {
        var view = OfBodyAlone().AsOf(Day);
        var reach = new PrerequisiteReach(view);
        var alone = Assert.Single(reach.OutOfReach);
        Assert.Equal(["CPC", "CPC"], reach.CycleOf(alone).Select(id => id.ToString()));
    }

    private static CertificationCatalog OfBodyAlone() => CertificationCatalog.Load(SmallCatalog.File(SmallCatalog.With("experience(coding) >= 2y", "any(AAPC) and experience(coding) >= 2y")));

    private static HashSet<CredentialId> Unreached(CatalogView view)
    {
        var offered = view.Catalog.Credentials.Where(credential => view.At(credential.Status).Fact is null or { Value.Standing: CredentialStanding.Active }).ToList();
        var reached = new HashSet<CredentialId>();
        for (var before = -1; before != reached.Count;)
        {
            before = reached.Count;
            reached.UnionWith(offered.Where(one => IsMet(view.At(one.Eligibility).Fact?.Value, view.Catalog, reached)).Select(one => one.Id));
        }

        return [.. offered.Select(one => one.Id).Where(id => !reached.Contains(id))];
    }

    private static bool IsMet(Requirement? demand, CertificationCatalog catalog, HashSet<CredentialId> reached) => demand switch
    {
        RequirementGroup group => group.Members.Count(member => IsMet(member, catalog, reached)) >= group.Needed,
        CredentialRequirement one => reached.Contains(one.Credential),
        CredentialClassRequirement any => reached.Select(catalog.Credentials.Get).Any(held =>
            (any.IssuingBody is null || held.IssuingBody == any.IssuingBody) && (any.Area is not { } area || held.Areas.Contains(area))),
        _ => true,
    };
}
