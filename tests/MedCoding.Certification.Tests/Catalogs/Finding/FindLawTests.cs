using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Catalogs.Finding;

/// <summary>What holds of every search.</summary>
public sealed class FindLawTests
{
    private static readonly CertificationCatalog Catalog = CertificationCatalog.Shipped;
    private static readonly Nameable[] Everything = Nameable.In(Catalog);

    [Fact]
    public void Every_identifier_and_every_name_finds_its_own_thing_first_or_after_what_took_its_place() => Assert.All(
        Everything.SelectMany(one => new[] { (Own: one, Text: one.Id), (Own: one, Text: one.Name) }),
        one =>
        {
            var found = Catalog.Find(one.Text);
            var own = Assert.Single(found, one.Own.Is);
            Assert.Equal(MatchCloseness.Whole, own.Closeness);
            if (own is { Kind: CatalogItemKind.Credential, LeadsTo: { } successor })
            {
                Assert.Equal((successor.ToString(), one.Own.Id), (found[0].Id, found[1].Id));
            }
            else
            {
                // Others may have the very same name.
                Assert.Equal(found[0].Score, own.Score);
            }
        });

    // Whoever misspells what was renamed is served by what took its place. At each letter two kinds of error, and the other two at the next.
    [Fact]
    public void One_typing_error_in_a_name_still_finds_its_thing_among_the_first_three()
    {
        var lost =
            from one in Everything
            where one.Name.Length >= 8
            let next = Catalog.Find(one.Id).First(one.Is).LeadsTo?.ToString()
            from place in Enumerable.Range(0, one.Name.Length)
            from kind in new[] { place % 2, (place % 2) + 2 }
            let typed = TypedTexts.WithError(one.Name, place, kind, (char)('a' + (((7 * place) + one.Name.Length) % 26)))
            where !Catalog.Find(typed).Take(3).Any(match => one.Is(match) || (match.Id == next && match.Kind == CatalogItemKind.Credential))
            select $"{one.Id}: {typed}";

        Assert.Empty(lost);
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public bool Case_and_blanks_around_do_not_matter(int seed)
    {
        var text = TypedTexts.From(seed);
        var found = Catalog.Find(text);
        return new[] { text.ToUpperInvariant(), string.Concat(text.Select(char.ToLowerInvariant)), $" \t{text}\r\n", $"({text})." }.All(other => Catalog.Find(other).SequenceEqual(found));
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public bool The_order_is_total_and_nothing_is_found_twice(int seed)
    {
        var found = Catalog.Find(TypedTexts.From(seed));
        return found.Select(match => (match.Kind, match.Id)).Distinct().Count() == found.Length
            && found.SequenceEqual(found.OrderByDescending(match => match.Score).ThenBy(match => match.Kind).ThenBy(match => match.Id, StringComparer.Ordinal));
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public bool A_closer_match_stands_before_one_less_close_and_misspellings_stand_beside_no_whole_text(int seed)
    {
        var found = Catalog.Find(TypedTexts.From(seed));
        return found.SequenceEqual(found.OrderBy(match => match.Closeness).ThenBy(match => -match.Score).ThenBy(match => match.Kind).ThenBy(match => match.Id, StringComparer.Ordinal))
            && !(found.Any(match => match.Closeness == MatchCloseness.Whole) && found.Any(match => match.Closeness == MatchCloseness.NearSpelling));
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public bool What_was_renamed_stands_behind_what_it_leads_to(int seed)
    {
        CatalogMatch[] found = [.. Catalog.Find(TypedTexts.From(seed)).Where(match => match.Kind == CatalogItemKind.Credential)];
        return !found.Where((match, place) => match.LeadsTo is { } next && found[..place].All(earlier => earlier.Id != next.ToString())).Any();
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public bool A_match_tells_of_something_that_the_catalog_has(int seed) => Catalog.Find(TypedTexts.From(seed)).All(match =>
        Everything.Single(one => one.Is(match)).Name == match.Name
        && match.Score is >= 1000 and < 5000
        && (match.Year is null || match.TextKind is CatalogTextKind.FormerName or CatalogTextKind.FormerLetters));

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var other = CertificationCatalog.Load(Seeds.Files.Reverse());
        Assert.All(Everything, one => Assert.Equal(Catalog.Find(one.Name).ToArray(), other.Find(one.Name).ToArray()));
    }
}
