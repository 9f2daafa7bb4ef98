using System.Text.Json;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Catalogs;

/// <summary>Published advice judges the engine and does not teach it: a page known only from the scenarios may not be a source.</summary>
public sealed class AdviceIsNotASourceTests
{
    [SharedMaterialFact]
    public void No_source_is_known_only_from_the_published_advice()
    {
        using var scenarios = JsonDocument.Parse(Repository.Read("..", "shared", "advice", "scenarios.json"));
        var advice = scenarios.RootElement.EnumerateArray().Select(row => Plain(row.GetProperty("source_url").GetString()!)).ToHashSet(StringComparer.Ordinal);
        var facts = string.Concat(Directory.EnumerateFiles(Repository.PathOf("..", "shared", "facts")).Select(File.ReadAllText));
        var onlyAdvice = CertificationCatalog.Shipped.Sources
            .Where(source => source.Address is { } address && advice.Contains(Plain(address.OriginalString)) && !facts.Contains(Plain(address.OriginalString), StringComparison.Ordinal));
        Assert.Empty(onlyAdvice.Select(source => source.Id));
        Assert.NotEmpty(advice);
    }

    // The scheme and a closing slash do not make another page.
    private static string Plain(string address) => address.Replace("https://", "", StringComparison.Ordinal).Replace("http://", "", StringComparison.Ordinal).TrimEnd('/');
}
