using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Catalogs.Comparing;

/// <summary>What holds for the difference of any views.</summary>
public abstract class DiffLaws
{
    private const int Tests = 15;
    private const int Largest = 1_000_000;

    private protected abstract CatalogView View(Dice dice);

    [Property(MaxTest = Tests, EndSize = Largest)]
    public void A_view_does_not_differ_from_itself(int seed)
    {
        var diff = CatalogDiff.Between(View(new Dice(seed)), View(new Dice(seed)));

        Assert.True(diff.IsEmpty);
        Assert.Empty(diff.Changes);
    }

    [Property(MaxTest = Tests, EndSize = Largest)]
    public void The_old_facts_and_the_changes_make_the_new_facts(int seed)
    {
        var (old, changed, _) = Views(seed);

        Assert.Equal(ComparedViews.Told(changed.ListFacts()), ComparedViews.Told(CatalogDiff.Between(old, changed).ApplyTo(old.ListFacts())));
    }

    [Property(MaxTest = Tests, EndSize = Largest)]
    public void The_mirror_is_the_difference_seen_from_the_other_side(int seed)
    {
        var (old, changed, _) = Views(seed);
        var diff = CatalogDiff.Between(old, changed);
        var mirrored = diff.Mirrored();

        Assert.Equal(ComparedViews.Told(CatalogDiff.Between(changed, old)), ComparedViews.Told(mirrored));
        Assert.Equal((changed, old), (mirrored.From, mirrored.To));
        Assert.Equal(ComparedViews.Told(diff), ComparedViews.Told(mirrored.Mirrored()));
        Assert.Equal(ComparedViews.Told(old.ListFacts()), ComparedViews.Told(mirrored.ApplyTo(changed.ListFacts())));
    }

    [Property(MaxTest = Tests, EndSize = Largest)]
    public void Two_steps_lead_where_one_does(int seed)
    {
        var (old, between, changed) = Views(seed);
        var facts = old.ListFacts();

        Assert.Equal(
            ComparedViews.Told(CatalogDiff.Between(old, changed).ApplyTo(facts)),
            ComparedViews.Told(CatalogDiff.Between(between, changed).ApplyTo(CatalogDiff.Between(old, between).ApplyTo(facts))));
    }

    [Property(MaxTest = Tests, EndSize = Largest)]
    public void Nothing_is_missed_and_nothing_invented(int seed)
    {
        var (old, changed, _) = Views(seed);
        var before = old.ListFacts().ToDictionary(fact => fact.Path, ComparedViews.Told);
        var after = changed.ListFacts().ToDictionary(fact => fact.Path, ComparedViews.Told);
        string[] expected =
        [
            .. before.Keys.Concat(after.Keys).Distinct()
                .Where(path => before.GetValueOrDefault(path) != after.GetValueOrDefault(path))
                .Order(StringComparer.Ordinal)
                .Select(path => $"{before.GetValueOrDefault(path, "nothing")} -> {after.GetValueOrDefault(path, "nothing")}"),
        ];

        Assert.Equal(expected, CatalogDiff.Between(old, changed).Changes.Select(change => $"{ComparedViews.Told(change.Old)} -> {ComparedViews.Told(change.New)}"));
    }

    [Property(MaxTest = Tests, EndSize = Largest)]
    public void The_kind_says_what_the_two_sides_are_to_each_other(int seed)
    {
        var (old, changed, _) = Views(seed);
        foreach (var change in CatalogDiff.Between(old, changed).Changes)
        {
            var fact = (change.Old ?? change.New)!;
            var otherDay = change.Old is null ? old.Date : changed.Date;
            var isNotOfOtherDay = fact.From > otherDay || fact.Until < otherDay;
            Assert.Equal(
                (change.Old, change.New) switch
                {
                    (null, _) => change.IsOfWholeItem || isNotOfOtherDay ? CatalogChangeKind.Added : CatalogChangeKind.NewlyKnown,
                    (_, null) => change.IsOfWholeItem || isNotOfOtherDay ? CatalogChangeKind.Ended : CatalogChangeKind.NoLongerKnown,
                    var (was, becomes) => was.Value == becomes.Value ? CatalogChangeKind.Restated : CatalogChangeKind.Changed,
                },
                change.Kind);
        }
    }

    [Property(MaxTest = Tests, EndSize = Largest)]
    public void Parts_of_a_difference_may_be_applied_one_after_the_other(int seed)
    {
        var (old, changed, _) = Views(seed);
        var diff = CatalogDiff.Between(old, changed);
        var some = diff.Only(change => change.Path.Length % 2 == 0);
        var others = diff.Only(change => change.Path.Length % 2 != 0);

        Assert.Equal(diff.Changes.Length, some.Changes.Length + others.Changes.Length);
        Assert.Equal(ComparedViews.Told(changed.ListFacts()), ComparedViews.Told(others.ApplyTo(some.ApplyTo(old.ListFacts()))));
    }

    [Property(MaxTest = Tests, EndSize = Largest)]
    public void Facts_that_another_view_lists_are_refused_with_the_first_that_differs(int seed)
    {
        var (old, changed, _) = Views(seed);
        var diff = CatalogDiff.Between(old, changed);
        if (diff.IsEmpty)
        {
            return;
        }

        var fault = Assert.Throws<ArgumentException>(() => diff.ApplyTo(changed.ListFacts()));
        Assert.Contains($"'{diff.Changes[0].Path}'", fault.Message, StringComparison.Ordinal);
    }

    private (CatalogView, CatalogView, CatalogView) Views(int seed)
    {
        var dice = new Dice(seed);
        return (View(dice), View(dice), View(dice));
    }
}
