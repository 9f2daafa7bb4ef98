using System.Globalization;
using System.Xml.Linq;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

/// <summary>The first sheet of a workbook, as far as codes need it: a zip of XML, in which texts are numbered and stand in a part of their own.</summary>
internal static class Workbook
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The rows, each the texts of its cells by the letters of their columns; empty cells are left out.</summary>
    public static List<Dictionary<string, string>> Rows(string path)
    {
        var texts = ReleaseFile.Xml(path, "xl/sharedStrings.xml").Root!.Elements(Main + "si")
            .Select(item => string.Concat(item.Descendants(Main + "t").Select(text => text.Value)))
            .ToArray();
        return [.. ReleaseFile.Xml(path, "xl/worksheets/sheet1.xml").Descendants(Main + "row").Select(row => row.Elements(Main + "c")
            .Where(cell => cell.Element(Main + "v") is not null)
            .ToDictionary(
                cell => cell.Attribute("r")!.Value.TrimEnd("0123456789".ToCharArray()),
                cell => cell.Element(Main + "v")!.Value is var value && (string?)cell.Attribute("t") == "s" ? texts[int.Parse(value, CultureInfo.InvariantCulture)] : value,
                StringComparer.Ordinal))];
    }
}
