using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Catalogs.Comparing;

/// <summary>The laws for the shipped catalog on two days.</summary>
public sealed class ShippedDiffTests : DiffLaws
{
    private protected override CatalogView View(Dice dice) => ComparedViews.Shipped(dice);
}
