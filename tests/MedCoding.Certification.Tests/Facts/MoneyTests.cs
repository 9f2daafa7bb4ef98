using System.Globalization;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Facts;

public class MoneyTests
{
    [Property]
    public bool Dollars_read_back(Money money) => Money.FromDollars(money.Dollars) == money && money.Dollars * 100 == money.Cents;

    [Property]
    public bool Any_amount_is_refused_or_kept_exactly(decimal dollars) =>
        Money.TryFromDollars(dollars, out var money) ? money.Dollars == dollars : money == Money.Zero;

    [Property]
    public bool Sums_are_those_of_the_cents(Money a, Money b) =>
        (a + b).Cents == a.Cents + b.Cents && a + b - b == a && a - a == Money.Zero && a + b == b + a;

    [Property]
    public bool The_order_is_that_of_the_cents(Money a, Money b) =>
        Math.Sign(a.CompareTo(b)) == a.Cents.CompareTo(b.Cents)
        && (a < b) == (a.Cents < b.Cents)
        && (a <= b) == (a.Cents <= b.Cents)
        && (a > b) == (a.Cents > b.Cents)
        && (a >= b) == (a.Cents >= b.Cents)
        && (a == b) == (a.Cents == b.Cents);

    [Property]
    public bool The_text_holds_the_whole_amount(Money money) =>
        decimal.Parse(money.ToString().Replace("$", "", StringComparison.Ordinal), NumberStyles.Currency, CultureInfo.InvariantCulture) == money.Dollars;

    [Theory]
    [InlineData(0, "$0")]
    [InlineData(42500, "$425")]
    [InlineData(12699, "$126.99")]
    [InlineData(106000, "$1,060")]
    [InlineData(106010, "$1,060.10")]
    [InlineData(5, "$0.05")]
    [InlineData(-2000, "-$20")]
    [InlineData(-150, "-$1.50")]
    [InlineData(123456789, "$1,234,567.89")]
    public void Amounts_print_as_people_write_them(long cents, string text)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(text, Money.FromDollars(cents / 100m).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("0.001")]
    [InlineData("-19.999")]
    [InlineData("92233720368547758.08")]
    [InlineData("-92233720368547758.08")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void Parts_of_a_cent_and_amounts_that_do_not_fit_are_refused(string text)
    {
        var dollars = decimal.Parse(text, CultureInfo.InvariantCulture);

        Assert.False(Money.TryFromDollars(dollars, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.FromDollars(dollars));
    }

    [Fact]
    public void Trailing_zeros_are_no_decimals() => Assert.Equal(Money.FromDollars(425), Money.FromDollars(425.0000m));

    [Fact]
    public void The_largest_amounts_are_kept_and_never_wrap()
    {
        var most = Money.FromDollars(92233720368547758.07m);
        var least = Money.FromDollars(-92233720368547758.07m) - Money.FromDollars(0.01m);

        Assert.Equal(long.MaxValue, most.Cents);
        Assert.Equal(long.MinValue, least.Cents);
        Assert.Equal("-$92,233,720,368,547,758.08", least.ToString());
        Assert.Throws<OverflowException>(() => most + Money.FromDollars(0.01m));
        Assert.Throws<OverflowException>(() => least - Money.FromDollars(0.01m));
        Assert.Throws<OverflowException>(() => Money.FromDollars(long.MaxValue));
    }
}
