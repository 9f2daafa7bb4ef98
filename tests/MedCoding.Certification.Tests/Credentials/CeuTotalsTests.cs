using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Tests.Credentials;

public class CeuTotalsTests
{
    private static readonly CeuTotals Table = CeuTotals.FromTable([36, 40, 44, 48, 52]);
    private static readonly CeuTotals Step = CeuTotals.FromStep(10, 50);

    [Theory]
    [InlineData(1, 36)]
    [InlineData(2, 40)]
    [InlineData(3, 44)]
    [InlineData(4, 48)]
    [InlineData(5, 52)]
    [InlineData(6, 52)]
    [InlineData(7, 52)]
    [InlineData(int.MaxValue, 52)]
    public void A_table_tells_the_total_and_its_last_row_holds_for_more(int credentials, int total) =>
        Assert.Equal(total, Table.Total(credentials, 36));

    [Theory]
    [InlineData(1, 20, 20)]
    [InlineData(2, 20, 30)]
    [InlineData(3, 20, 40)]
    [InlineData(4, 20, 50)]
    [InlineData(5, 20, 50)]
    [InlineData(1, 30, 30)]
    [InlineData(2, 30, 40)]
    [InlineData(3, 30, 50)]
    [InlineData(4, 30, 50)]
    [InlineData(int.MaxValue, 30, 50)]
    [InlineData(2, 60, 60)]
    [InlineData(2, int.MaxValue, int.MaxValue)]
    public void A_step_is_added_for_each_further_credential_up_to_the_cap(int credentials, int forOne, int total) =>
        Assert.Equal(total, Step.Total(credentials, forOne));

    [Property]
    public bool More_credentials_never_take_fewer_units(FsCheck.PositiveInt credentials, FsCheck.PositiveInt forOne) =>
        Table.Total(credentials.Get, forOne.Get) <= Table.Total(credentials.Get + 1, forOne.Get)
        && Step.Total(credentials.Get, forOne.Get) <= Step.Total(credentials.Get + 1, forOne.Get)
        && Step.Total(credentials.Get, forOne.Get) >= forOne.Get
        && Step.Total(1, forOne.Get) == forOne.Get;

    [Fact]
    public void A_table_is_positive_and_never_falls()
    {
        Assert.Throws<ArgumentException>(() => CeuTotals.FromTable([]));
        Assert.Throws<ArgumentException>(() => CeuTotals.FromTable([0, 36]));
        Assert.Throws<ArgumentException>(() => CeuTotals.FromTable([36, 35]));
        Assert.Throws<ArgumentNullException>(() => CeuTotals.FromTable(null!));
        Assert.Equal(36, CeuTotals.FromTable([36, 36]).Total(2, 1));
    }

    [Fact]
    public void A_step_is_positive_and_not_above_the_cap()
    {
        Assert.Throws<ArgumentException>(() => CeuTotals.FromStep(0, 50));
        Assert.ThrowsAny<ArgumentException>(() => CeuTotals.FromStep(10, 9));
        Assert.Throws<ArgumentException>(() => Step.Total(0, 20));
        Assert.Throws<ArgumentException>(() => Step.Total(1, 0));
    }

    [Fact]
    public void The_shipped_bodies_count_as_they_publish()
    {
        var bodies = CertificationCatalog.Shipped.IssuingBodies;
        var today = new DateOnly(2026, 11, 22);

        Assert.True(bodies.Get(IssuingBodyId.Parse("AAPC")).CeuTotals!.At(today).TryGetValue(out var aapc));
        Assert.Equal([36, 40, 44, 48, 52, 52, 52], Enumerable.Range(1, 7).Select(count => aapc!.Total(count, 36)));
        Assert.True(bodies.Get(IssuingBodyId.Parse("AHIMA")).CeuTotals!.At(today).TryGetValue(out var ahima));
        Assert.Equal([20, 30, 40, 50, 50], Enumerable.Range(1, 5).Select(count => ahima!.Total(count, 20)));
    }
}
