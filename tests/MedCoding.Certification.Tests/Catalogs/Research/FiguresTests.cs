namespace MedCoding.Certification.Tests.Catalogs.Research;

public sealed class FiguresTests
{
    [Theory]
    [InlineData("more than 14,000 holders", "14000")]
    [InlineData("7.8% (8% rounded), about 14,000 openings", "7.8 8 14000")]
    [InlineData("30-34%", "30 34")]
    [InlineData("about 2015-19, read 2026-09", "2015 2019 2026 9")]
    [InlineData("from 2026-05-01", "2026-05-01")]
    [InlineData("P2Y", "2")]
    [InlineData("ICD-10-CM and CPT", "")]
    [InlineData("Forty percent of the units, for one year", "40")]
    public void A_text_has_the_figures_that_it_states(string text, string figures) => Assert.Equal(figures, string.Join(' ', Figures.In(text)));

    [Theory]
    [InlineData("takes one year off", "1")]
    [InlineData("cost nothing", "0")]
    [InlineData("from 2026-01-15", "15")]
    public void The_seeds_may_tell_a_figure_in_another_form(string text, string figure) => Assert.Contains(figure, Figures.ToldBy(text));
}
