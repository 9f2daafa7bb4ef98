using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Catalogs.Overlays;

/// <summary>Everything that can be read from a catalog, by its public properties.</summary>
internal static class CatalogText
{
    private static readonly Assembly Library = typeof(CertificationCatalog).Assembly;

    /// <summary>The catalog as text, one value a line: two catalogs with the same text are the same to whoever reads them.</summary>
    public static string Of(CertificationCatalog catalog)
    {
        var text = new StringBuilder();
        Walk(catalog, nameof(CertificationCatalog), (path, value) =>
        {
            if (!Descends(value))
            {
                text.Append(path).Append(": ").Append(Convert.ToString(value, CultureInfo.InvariantCulture)).Append('\n');
            }
        });
        return text.ToString();
    }

    /// <summary>What all facts of a catalog rest on.</summary>
    public static IReadOnlyList<Evidence> Evidence(CertificationCatalog catalog)
    {
        var evidence = new HashSet<Evidence>();
        Walk(catalog, "", (_, value) =>
        {
            if (value is Evidence one)
            {
                evidence.Add(one);
            }
        });
        return [.. evidence];
    }

    private static void Walk(object value, string path, Action<string, object> visit)
    {
        visit(path, value);
        if (!Descends(value))
        {
            return;
        }

        if (value is IEnumerable items)
        {
            var index = 0;
            foreach (var item in items)
            {
                Walk(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"), visit);
            }

            return;
        }

        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0 && property.GetValue(value) is { } member)
            {
                Walk(member, $"{path}.{property.Name}", visit);
            }
        }
    }

    // Small values tell themselves; what is made of parts is told part by part.
    private static bool Descends(object value) =>
        value is not string and not Uri && ((value is IEnumerable && !value.GetType().IsPrimitive) || (value.GetType().IsClass && value.GetType().Assembly == Library));
}
