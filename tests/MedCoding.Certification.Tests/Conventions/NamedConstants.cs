using System.Reflection;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Conventions;

/// <summary>The classes of named identifiers, and what the shipped catalog has of each kind.</summary>
internal static class NamedConstants
{
    public static IReadOnlyList<Type> Classes { get; } =
        [.. PublicSurface.Types.Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Ids", StringComparison.Ordinal))];

    public static PropertyInfo[] Of(Type constants) => constants.GetProperties(BindingFlags.Public | BindingFlags.Static);

    /// <summary>The identifiers of the collection whose identifiers a class of constants names, found by their type; none when there is no such collection.</summary>
    public static IEnumerable<string> InCatalog(Type constants)
    {
        var collections =
            from property in typeof(CertificationCatalog).GetProperties()
            let type = property.PropertyType
            where type.IsGenericType && type.GetGenericTypeDefinition() == typeof(CatalogCollection<,>) && $"{type.GetGenericArguments()[0].FullName}s" == constants.FullName
            select (System.Collections.IEnumerable)type.GetProperty("Ids")!.GetValue(property.GetValue(CertificationCatalog.Shipped))!;
        return collections.SelectMany(ids => ids.Cast<object>()).Select(id => id.ToString()!);
    }
}
