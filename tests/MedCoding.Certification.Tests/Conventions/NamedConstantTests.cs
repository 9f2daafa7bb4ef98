using MedCoding.Certification.Tests.Facts;

namespace MedCoding.Certification.Tests.Conventions;

/// <summary>What the package ships has a name in code, and what has a name is shipped. The classes are found by reflection, so that none is forgotten.</summary>
public sealed class NamedConstantTests
{
    [Fact]
    public void Every_constant_is_in_the_shipped_catalog() => Offenders.None(
        from constants in NamedConstants.Classes
        from constant in NamedConstants.Of(constants)
        where !NamedConstants.InCatalog(constants).Contains(constant.GetValue(null)!.ToString())
        select PublicSurface.NameOf(constant));

    [Fact]
    public void Everything_in_the_shipped_catalog_has_its_constant() => Offenders.None(
        from constants in NamedConstants.Classes
        from id in NamedConstants.InCatalog(constants)
        where !NamedConstants.Of(constants).Any(constant => constant.GetValue(null)!.ToString() == id)
        select $"{constants.Name}: {id}");

    [Fact]
    public void A_constant_is_named_after_its_identifier() => Offenders.None(
        from constant in NamedConstants.Classes.SelectMany(NamedConstants.Of)
        where constant.Name != GeneratedCode.NameOf(constant.GetValue(null)!.ToString()!)
        select PublicSurface.NameOf(constant));

    [Fact]
    public void A_class_of_constants_holds_identifiers_of_its_name_and_nothing_else() => Offenders.None(
        from member in PublicSurface.Members
        where NamedConstants.Classes.Contains(member.DeclaringType!)
            && (member is not System.Reflection.PropertyInfo { CanWrite: false } constant || $"{constant.PropertyType.FullName}s" != member.DeclaringType!.FullName)
        select PublicSurface.NameOf(member));
}
