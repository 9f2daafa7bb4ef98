using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Facts;

public class FactTests
{
    private static readonly Evidence Known = new(Observation.InYear(2026), Confidence.High, [SourceId.Parse("page")]);
    private static readonly DateOnly Day = new(2026, 7, 1);

    [Property]
    public bool A_fact_that_states_no_validity_covers_no_day(Fact<int> fact, DateOnly day) => fact.StatesValidity || !fact.Covers(day);

    [Property]
    public bool A_stated_validity_covers_its_ends_and_not_the_days_outside(Fact<int> fact) =>
        (fact.From is not { } from || (fact.Covers(from) && !fact.Covers(from.AddDays(-1))))
        && (fact.Until is not { } until || (fact.Covers(until) && !fact.Covers(until.AddDays(1))));

    [Property]
    public bool A_validity_that_ends_before_it_begins_is_refused(DateOnly from, DateOnly until)
    {
        try
        {
            return new Fact<int>(1, Known, from, until).From <= until;
        }
        catch (ArgumentException)
        {
            return until < from;
        }
    }

    [Fact]
    public void An_open_end_covers_all_days_of_its_side()
    {
        Assert.True(new Fact<int>(1, Known, from: Day).Covers(DateOnly.MaxValue));
        Assert.False(new Fact<int>(1, Known, from: Day).Covers(DateOnly.MinValue));
        Assert.True(new Fact<int>(1, Known, until: Day).Covers(DateOnly.MinValue));
        Assert.False(new Fact<int>(1, Known, until: Day).Covers(DateOnly.MaxValue));
    }

    [Fact]
    public void A_fact_rests_on_evidence() => Assert.Throws<ArgumentNullException>(() => new Fact<int>(1, null!));

    [Fact]
    public void Conflicts_are_none_unless_given()
    {
        var conflict = new Conflict<int>(2, Observation.Undated, SourceId.Parse("other"), "Older.");

        Assert.Empty(new Fact<int>(1, Known).Conflicts);
        Assert.Same(conflict, Assert.Single(new Fact<int>(1, Known, conflicts: [conflict]).Conflicts));
    }
}
