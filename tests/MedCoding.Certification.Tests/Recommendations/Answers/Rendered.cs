using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>Reads points out of what was rendered, as somebody would who has nothing but the text.</summary>
internal static partial class Rendered
{
    public static int[] PartsOfLine(string line) => [.. Part().Matches(line).Select(match => Number(match.Groups[1].Value))];

    /// <summary>The points that begin parentheses, such as <c>(+40 points; ...)</c>.</summary>
    public static int[] PartsOfParagraph(string paragraph) => [.. InParentheses().Matches(paragraph).Select(match => Number(match.Groups[1].Value))];

    /// <summary>The differences behind the names of criteria, such as <c>Setting (+12): ...</c>.</summary>
    public static int[] DifferencesOfParagraph(string paragraph) => [.. BehindName().Matches(paragraph).Select(match => Number(match.Groups[1].Value))];

    public static int[] PartsOfMarkdown(string markdown) =>
        [.. markdown.Split('\n').SkipWhile(line => !line.StartsWith("|--:", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line.StartsWith('|')).Select(line => Number(line.Split('|')[1].Trim()))];

    public static int[] PartsOfHtml(string html) => [.. Page(html).Descendants("tbody").Elements("tr").Select(row => Number(row.Elements("td").First().Value))];

    /// <summary>HTML that is well-formed XML too; the parser refuses anything else.</summary>
    public static XElement Page(string html)
    {
        const string Type = "<!DOCTYPE html>\n";
        Assert.StartsWith(Type, html, StringComparison.Ordinal);
        return XElement.Parse(html[Type.Length..], LoadOptions.PreserveWhitespace);
    }

    public static int[] PartsOfJson(byte[] json, string list)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty(list).EnumerateArray().Select(part => part.GetProperty("points").GetInt32())];
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=[:,] )[a-z-]+ ([+-]?\d+)(?=[,;])")]
    private static partial Regex Part();

    [GeneratedRegex(@"\(([+-]?\d+) points?[;)]")]
    private static partial Regex InParentheses();

    [GeneratedRegex(@"(?<=[.] )[A-Z][A-Za-z]+ \(([+-]\d+)\): the ")]
    private static partial Regex BehindName();
}
