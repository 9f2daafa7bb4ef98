using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Catalogs.Comparing;

/// <summary>The laws for the shipped catalog with something over it.</summary>
public sealed class OverlaidDiffTests : DiffLaws
{
    private protected override CatalogView View(Dice dice) => ComparedViews.ShippedWithOverlay(dice);
}
