using MedCoding.Certification.Exams;

namespace MedCoding.Certification.Tests.Exams;

public class PassingStandardTests
{
    [Theory]
    [InlineData("0.01", "0.01 %")]
    [InlineData("70", "70 %")]
    [InlineData("72.5", "72.5 %")]
    [InlineData("100", "100 %")]
    public void A_percentage_is_above_nothing_and_up_to_a_hundred(string percent, string text)
    {
        var standard = PassingStandard.OfPercent(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture));

        Assert.False(standard.IsScaled);
        Assert.Equal(text, standard.ToString());
        Assert.Equal((0, 0, 0), (standard.Point, standard.ScaleMin, standard.ScaleMax));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(101)]
    public void Other_percentages_are_refused(int percent) => Assert.Throws<ArgumentOutOfRangeException>(() => PassingStandard.OfPercent(percent));

    [Theory]
    [InlineData(300, 100, 400)]
    [InlineData(100, 100, 400)]
    [InlineData(400, 100, 400)]
    [InlineData(0, 0, 1)]
    public void A_point_lies_on_its_scale(int point, int min, int max)
    {
        var standard = PassingStandard.OnScale(point, min, max);

        Assert.True(standard.IsScaled);
        Assert.Null(standard.Percent);
        Assert.Equal(FormattableString.Invariant($"{point} on a scale of {min} to {max}"), standard.ToString());
    }

    [Theory]
    [InlineData(99, 100, 400)]
    [InlineData(401, 100, 400)]
    [InlineData(100, 100, 100)]
    [InlineData(100, 400, 100)]
    [InlineData(0, -1, 1)]
    public void Other_points_and_scales_are_refused(int point, int min, int max) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PassingStandard.OnScale(point, min, max));

    [Fact]
    public void The_default_is_neither_and_equals_no_standard()
    {
        Assert.False(default(PassingStandard).IsScaled);
        Assert.Null(default(PassingStandard).Percent);
        Assert.NotEqual(default, PassingStandard.OfPercent(1));
        Assert.NotEqual(default, PassingStandard.OnScale(0, 0, 1));
        Assert.NotEqual(PassingStandard.OfPercent(75), PassingStandard.OnScale(75, 0, 100));
    }
}
