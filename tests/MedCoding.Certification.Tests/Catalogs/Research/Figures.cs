using System.Globalization;
using System.Text.RegularExpressions;

namespace MedCoding.Certification.Tests.Catalogs.Research;

/// <summary>The numbers and days in a text, each written in one way only.</summary>
internal static partial class Figures
{
    private static readonly string[] FromTwo =
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"];

    private static readonly string[] FromTwenty = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"];

    private static readonly Dictionary<string, int> Words = FromTwo.Select((word, index) => (word, Number: index + 2))
        .Concat(FromTwenty.Select((word, index) => (word, Number: (index + 2) * 10)))
        .ToDictionary(pair => pair.word, pair => pair.Number, StringComparer.OrdinalIgnoreCase);

    /// <summary>Numbers in figures or in words (from two), and days written as <c>2026-05-01</c>, which are not taken apart.</summary>
    /// <remarks>The number in the name of a classification is none, and <c>2015-21</c> is 2015 and 2021.</remarks>
    public static IEnumerable<string> In(string text) =>
        Figure().Matches(Years().Replace(Classification().Replace(text, "ICD"), InFull)).Select(match => match.Value switch
        {
            var word when Words.TryGetValue(word, out var figure) => figure.ToString(CultureInfo.InvariantCulture),
            { Length: 10 } day when day[4] == '-' => day,
            var number => Plain(number),
        });

    /// <summary>What a text of the seeds tells: its figures, the year, month and day of its days, and one and nothing in words.</summary>
    public static IEnumerable<string> ToldBy(string text) => In(text)
        .SelectMany(figure => figure.Split('-').Select(part => part.TrimStart('0')).Append(figure))
        .Concat(One().IsMatch(text) ? ["1"] : [])
        .Concat(Nothing().IsMatch(text) ? ["0"] : []);

    private static string Plain(string number) =>
        decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture).ToString("0.####", CultureInfo.InvariantCulture);

    // The second year is the later one; otherwise it is a month.
    private static string InFull(Match years) =>
        string.CompareOrdinal(years.Groups["last"].Value, years.Groups["year"].Value) > 0
            ? $"{years.Groups["century"].Value}{years.Groups["year"].Value} {years.Groups["century"].Value}{years.Groups["last"].Value}"
            : years.Value;

    [GeneratedRegex(
        @"\d{4}-\d{2}-\d{2}|\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?" +
        @"|\b(?:two|three|four(?:teen)?|five|fifteen|six(?:teen)?|seven(?:teen)?|eight|nine|ten|eleven|twelve|thirteen)\b" +
        @"|\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\b(?<century>19|20)(?<year>\d{2})-(?<last>\d{2})\b(?!-)")]
    private static partial Regex Years();

    [GeneratedRegex(@"\bone\b", RegexOptions.IgnoreCase)]
    private static partial Regex One();

    [GeneratedRegex(@"\bnothing\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"ICD-\d+")]
    private static partial Regex Classification();
}
