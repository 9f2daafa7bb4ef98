using System.Globalization;
using System.Text;
using System.Text.Json;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Where a value stands in its JSON text, as a path; worked out only when something is wrong there.</summary>
internal static class JsonPlace
{
    public const string Root = "$";

    /// <summary>The path of a value, such as <c>$.credentials[0].status[0].from</c>.</summary>
    public static string Of(JsonText text, int row)
    {
        var path = new StringBuilder(Root);
        for (var outer = text.Root.Row; outer != row;)
        {
            outer = text.Kind(outer) == JsonTokenType.StartObject ? Member(text, outer, row, path) : Entry(text, outer, row, path);
        }

        return path.ToString();
    }

    private static int Member(JsonText text, int owner, int row, StringBuilder path)
    {
        var name = owner + 1;
        while (text.Next(name + 1) <= row)
        {
            name = text.Next(name + 1);
        }

        path.Append(Step(text.Characters(name) ?? "\uFFFD"));
        return name + 1;
    }

    private static int Entry(JsonText text, int owner, int row, StringBuilder path)
    {
        var (entry, index) = (owner + 1, 0);
        while (text.Next(entry) <= row)
        {
            entry = text.Next(entry);
            index++;
        }

        path.Append(CultureInfo.InvariantCulture, $"[{index}]");
        return entry;
    }

    private static string Step(string name) =>
        name.Length is > 0 and <= 40 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '$') ? $".{name}" : $"['{Quoted.Short(name)}']";
}
