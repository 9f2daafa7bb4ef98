using System.Text.RegularExpressions;

namespace MedCoding.Certification.Tests.Catalogs.Research;

/// <summary>Whether two addresses lead to one page.</summary>
internal static partial class PageAddress
{
    /// <summary>Compares host and path; what the research only says in words has no address in the seeds.</summary>
    /// <param name="research">The address as the research has it, which may bear a remark, or words why there is none.</param>
    /// <param name="seeds">The address of a source.</param>
    public static bool Same(string research, string? seeds)
    {
        var text = research.Split(' ')[0];
        if (!text.StartsWith("http", StringComparison.Ordinal))
        {
            return seeds is null;
        }

        if (seeds is null)
        {
            return false;
        }

        var (page, source) = (new Uri(text), new Uri(seeds));
        if (Host(page) != Host(source))
        {
            return false;
        }

        // Only the site was kept, or the number of the article stands behind the address.
        var article = Article().Match(research).Groups["number"].Value;
        return PathAndQuery(page).Length == 0
            || PathAndQuery(page) == PathAndQuery(source)
            || (article.Length > 0 && source.AbsolutePath.Contains(article, StringComparison.Ordinal));
    }

    private static string Host(Uri address) => address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;

    private static string PathAndQuery(Uri address) => address.AbsolutePath.TrimEnd('/') + address.Query;

    [GeneratedRegex(@"\(article (?<number>\d+)\)")]
    private static partial Regex Article();
}
