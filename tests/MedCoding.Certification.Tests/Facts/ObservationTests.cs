using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Facts;

public class ObservationTests
{
    [Property]
    public bool Text_reads_back(Observation observation) => Observation.Parse(observation.ToString()) == observation;

    [Property]
    public bool Any_text_is_refused_or_reads_back(string? text) =>
        !Observation.TryParse(text, out var observation) ? observation == Observation.Undated : observation.ToString() == text;

    [Property]
    public bool The_order_is_total_and_the_operators_keep_to_it(Observation a, Observation b, Observation c) =>
        Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
        && (a.CompareTo(b) == 0) == (a == b)
        && !(a <= b && b <= c && !(a <= c))
        && (a < b) == (a.CompareTo(b) < 0)
        && (a <= b) == (a.CompareTo(b) <= 0)
        && (a > b) == (a.CompareTo(b) > 0)
        && (a >= b) == (a.CompareTo(b) >= 0);

    [Property]
    public bool An_undated_observation_stands_before_every_dated_one(Observation observation) => Observation.Undated <= observation;

    [Property]
    public bool The_earliest_day_is_not_after_the_latest(Observation observation) =>
        observation.Earliest <= observation.Latest && (observation.Earliest == observation.Latest) == (observation.Precision == ObservationPrecision.Day);

    [Theory]
    [InlineData("2026-02-14", ObservationPrecision.Day, "2026-02-14", "2026-02-14")]
    [InlineData("2024-02", ObservationPrecision.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2026-12", ObservationPrecision.Month, "2026-12-01", "2026-12-31")]
    [InlineData("2026", ObservationPrecision.Year, "2026-01-01", "2026-12-31")]
    [InlineData("~2026", ObservationPrecision.About, "2025-01-01", "2027-12-31")]
    [InlineData("1900", ObservationPrecision.Year, "1900-01-01", "1900-12-31")]
    [InlineData("~2200", ObservationPrecision.About, "2199-01-01", "2201-12-31")]
    [InlineData("undated", ObservationPrecision.Undated, "0001-01-01", "9999-12-31")]
    public void Each_form_tells_a_stretch_of_days(string text, ObservationPrecision precision, string earliest, string latest)
    {
        var observation = Observation.Parse(text);

        Assert.Equal(precision, observation.Precision);
        Assert.Equal(earliest, observation.Earliest.ToString("yyyy-MM-dd", null));
        Assert.Equal(latest, observation.Latest.ToString("yyyy-MM-dd", null));
        Assert.Equal(text, observation.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" 2026")]
    [InlineData("2026 ")]
    [InlineData("2026\n")]
    [InlineData("26")]
    [InlineData("~")]
    [InlineData("~~2026")]
    [InlineData("~2026-02")]
    [InlineData("~2026-02-14")]
    [InlineData("-2026")]
    [InlineData("2026-2")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026-02-30")]
    [InlineData("2026-02-14T00:00")]
    [InlineData("2026/02/14")]
    [InlineData("14.02.2026")]
    [InlineData("1899")]
    [InlineData("2201")]
    [InlineData("0000")]
    [InlineData("Undated")]
    [InlineData("２０２６")]
    [InlineData("٢٠٢٦")]
    public void Other_texts_are_refused(string text)
    {
        Assert.False(Observation.TryParse(text, out var observation));
        Assert.Equal(default, observation);
        Assert.Throws<FormatException>(() => Observation.Parse(text));
    }

    [Fact]
    public void Hostile_texts_are_refused_with_a_short_message()
    {
        foreach (var text in HostileTexts.All)
        {
            Assert.False(Observation.TryParse(text, out _));
            Assert.InRange(Assert.Throws<FormatException>(() => Observation.Parse(text)).Message.Length, 1, 200);
        }

        Assert.False(Observation.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Observation.Parse(null!));
    }

    [Fact]
    public void Years_outside_1900_to_2200_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Observation.InYear(1899));
        Assert.Throws<ArgumentOutOfRangeException>(() => Observation.InYear(2201, about: true));
        Assert.Throws<ArgumentOutOfRangeException>(() => Observation.OnDay(new DateOnly(1899, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Observation.OnDay(new DateOnly(2201, 1, 1)));
        Assert.Equal("2200-12-31", Observation.OnDay(new DateOnly(2200, 12, 31)).ToString());
        Assert.Equal("~1900", Observation.InYear(1900, about: true).ToString());
    }

    [Fact]
    public void The_default_is_undated() => Assert.Equal(Observation.Undated, default);

    [Fact]
    public void Observations_stand_in_the_order_of_the_last_day_they_name()
    {
        string[] texts = ["undated", "~2024", "2025-11", "2025", "2025-12", "2025-12-31", "~2025", "2026-02-14", "2026-02", "2026"];
        string[] expected = ["undated", "~2024", "2025-11", "~2025", "2025", "2025-12", "2025-12-31", "2026-02-14", "2026-02", "2026"];

        Assert.Equal(expected, texts.Select(Observation.Parse).Order().Select(observation => observation.ToString()));
    }
}
