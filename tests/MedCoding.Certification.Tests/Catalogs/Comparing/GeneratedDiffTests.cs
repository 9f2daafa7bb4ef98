using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Catalogs.Comparing;

/// <summary>The laws for catalogs of every shape.</summary>
public sealed class GeneratedDiffTests : DiffLaws
{
    private protected override CatalogView View(Dice dice) => ComparedViews.Generated(dice);
}
