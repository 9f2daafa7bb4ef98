using System.Globalization;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Catalogs.Finding;

/// <summary>Any text is searched for, anywhere and by anybody at once.</summary>
public sealed class HostileFindTests
{
    private const int Megabyte = 1 << 20;

    private static readonly CertificationCatalog Catalog = CertificationCatalog.Shipped;

    [Property(MaxTest = 500)]
    public bool Any_text_has_an_answer(string? text) => !Catalog.Find(text ?? "").IsDefault;

    [Fact]
    public void Hostile_texts_have_an_answer() => Assert.All(HostileTexts.All, text => Assert.False(Catalog.Find(text).IsDefault));

    [Fact]
    public void Null_is_a_mistake_of_the_caller() => Assert.Throws<ArgumentNullException>(() => Catalog.Find(null!));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n")]
    [InlineData("---")]
    [InlineData("\0\u001b[")]
    [InlineData("’'\u0301")]
    public void Without_letters_and_digits_nothing_is_found(string text) => Assert.Empty(Catalog.Find(text));

    [Fact]
    public void A_page_of_text_is_no_name() => Assert.All(
        ["x", "c p c ", "certified coder ", "\ud83d\ude00a", "ı", "coder-"],
        piece => Assert.Empty(Catalog.Find(string.Concat(Enumerable.Repeat(piece, Megabyte / piece.Length)))));

    [Fact]
    public void Blanks_and_signs_count_for_nothing_however_many_there_are()
    {
        var far = new string(' ', Megabyte);
        Assert.Equal(Found("CPC-H"), Found($"{far}C{new string('-', Megabyte)}PCH{far}"));
    }

    [Fact]
    public void Letters_that_only_Turkish_has_are_an_i_to_everybody_else()
    {
        var found = Found("CIC");
        Assert.All(["cıc", "CİC", "cic", "ci\u0307c"], text => Assert.Equal(found, Found(text)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_does_not_matter(string culture)
    {
        string[] texts = ["CIC", "certified inpatient coder", "hospital inpatiant", "ICD-10-CM", "INTERVENTIONAL RADIOLOGY"];
        var expected = texts.Select(Found).ToArray();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            // Prepared in that culture as well.
            var other = CertificationCatalog.Load(Seeds.Files);
            Assert.All(texts.Zip(expected), one => Assert.Equal(one.Second, other.Find(one.First).ToArray()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Many_may_search_at_once_and_the_first_of_them_too()
    {
        var fresh = CertificationCatalog.Load(Seeds.Files);
        var answers = Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8).Select(_ => fresh.Find("certifed profesional coder")).ToArray();
        Assert.All(answers, answer => Assert.Equal(Found("certifed profesional coder"), answer.ToArray()));
    }

    // As an array, which is compared by what it holds.
    private static CatalogMatch[] Found(string text) => [.. Catalog.Find(text)];
}
