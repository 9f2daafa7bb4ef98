using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Catalogs.Comparing;

/// <summary>What a difference can be applied to.</summary>
public sealed class DiffApplicationTests
{
    private static readonly CatalogView Small = View(SmallCatalog.Json);
    private static readonly CatalogView Changed = View(SmallCatalog.With("425", "430"));
    private static readonly CatalogDiff Diff = CatalogDiff.Between(Small, Changed);

    [Fact]
    public void Facts_in_any_order_come_back_sorted() =>
        Assert.Equal(ComparedViews.Told(Changed.ListFacts()), ComparedViews.Told(Diff.ApplyTo(Small.ListFacts().Reverse())));

    [Fact]
    public void What_is_in_no_change_is_handed_on()
    {
        var fewer = Small.ListFacts().Where(fact => fact.Path.StartsWith("prices/", StringComparison.Ordinal));

        Assert.Equal("430", Assert.Single(Diff.ApplyTo(fewer)).Value);
    }

    [Fact]
    public void Facts_of_the_other_side_are_refused_with_both_values() => Assert.Equal(
        "The diff begins with '$425' as of 2026 for 'prices/AAPC/exam/anyone/1', but the facts have '$430' as of 2026. (Parameter 'facts')",
        Assert.Throws<ArgumentException>(() => Diff.ApplyTo(Changed.ListFacts())).Message);

    [Fact]
    public void Facts_without_the_old_one_are_refused() =>
        Assert.Contains("but the facts have nothing.", Assert.Throws<ArgumentException>(() => Diff.ApplyTo([])).Message, StringComparison.Ordinal);

    [Fact]
    public void Facts_that_have_what_is_to_be_added_are_refused()
    {
        var diff = CatalogDiff.Between(View(SmallCatalog.With("\"suitsUntilMonths\": 96", "\"suitsUntilMonths\": null")), Small);

        Assert.Contains("begins with nothing for 'levels/core/suitsUntilMonths', but the facts have '96'", Assert.Throws<ArgumentException>(() => diff.ApplyTo(Small.ListFacts())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_facts_of_one_path_are_refused()
    {
        var facts = Small.ListFacts();

        Assert.Contains($"'{facts[0].Path}'", Assert.Throws<ArgumentException>(() => Diff.ApplyTo(facts.Append(facts[0]))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_no_argument()
    {
        Assert.Throws<ArgumentNullException>(() => CatalogDiff.Between(null!, Small));
        Assert.Throws<ArgumentNullException>(() => CatalogDiff.Between(Small, null!));
        Assert.Throws<ArgumentNullException>(() => Diff.ApplyTo(null!));
        Assert.Throws<ArgumentNullException>(() => Diff.Only(null!));
    }

    private static CatalogView View(string json) => CertificationCatalog.Load(SmallCatalog.File(json)).AsOf(new(2026, 6, 1));
}
