using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads occupations and pay.</summary>
internal static class OccupationReader
{
    public static readonly (string, PayMeasure)[] Measures =
    [
        ("median", PayMeasure.Median), ("mean", PayMeasure.Mean), ("range", PayMeasure.Range),
        ("percentile-10", PayMeasure.Percentile10), ("percentile-90", PayMeasure.Percentile90),
    ];

    public static readonly (string, OutlookComparison)[] Comparisons =
    [
        ("slower-than-average", OutlookComparison.SlowerThanAverage), ("average", OutlookComparison.Average),
        ("faster-than-average", OutlookComparison.FasterThanAverage),
    ];

    public static Occupation Occupation(Node node)
    {
        var reader = ObjectReader.Layered(node);
        var id = reader.Required("id", References.DeclareOccupation);
        var name = reader.Required("name", FactReader.Text);
        var alsoKnownAs = reader.List("alsoKnownAs", FactReader.Text);
        var evidence = FactReader.Evidence(reader);
        var outlook = reader.Facts("outlook", Outlook);
        var pay = reader.Facts("pay", Pay);
        var employment = reader.Facts("employment", Employment);
        var payByIndustry = reader.Facts("payByIndustry", IndustryPay);
        var typicalEntry = reader.Optional("typicalEntry", FactReader.Statement);
        return reader.Build(() => new Occupation(id, name, alsoKnownAs, evidence)
        {
            Outlook = outlook,
            Pay = pay,
            Employment = employment,
            PayByIndustry = payByIndustry,
            TypicalEntry = typicalEntry,
        });
    }

    public static Pay Pay(Node node)
    {
        var reader = ObjectReader.Of(node);
        var measure = reader.Required("measure", member => member.OneOf(Measures));
        var year = reader.OptionalValue("year", FactReader.Year);
        var isRange = measure == PayMeasure.Range;
        var low = reader.Required(isRange ? "lowUsd" : "usd", member => member.Money());
        var high = isRange ? reader.Required("highUsd", member => member.Money()) : low;
        var orMore = isRange && (reader.OptionalValue("orMore", member => member.Bool()) ?? false);
        var variesBy = isRange ? reader.List("variesBy", FactReader.Text) : [];
        var group = reader.Optional("group", FactReader.Text);
        return reader.Build(() => new Pay(measure, year, low, high, orMore, variesBy, group));
    }

    private static Outlook Outlook(Node node)
    {
        var reader = ObjectReader.Of(node);
        var from = reader.Required("from", FactReader.Year);
        var to = reader.Required("to", FactReader.Year);
        var growth = reader.Required("growthPercent", member => member.Decimal(-100, 1000));
        var all = reader.OptionalValue("allOccupationsPercent", member => member.Decimal(-100, 1000));
        var comparison = reader.OptionalValue("comparison", member => member.OneOf(Comparisons));
        var openings = reader.OptionalValue("openingsPerYear", member => member.Int(0, int.MaxValue));
        return reader.Build(() => new Outlook(from, to, growth, comparison, all, openings));
    }

    private static Employment Employment(Node node)
    {
        var reader = ObjectReader.Of(node);
        var year = reader.Required("year", FactReader.Year);
        var jobs = reader.Required("jobs", member => member.Int(0, int.MaxValue));
        return reader.Build(() => new Employment(year, jobs));
    }

    private static IndustryPay IndustryPay(Node node)
    {
        var reader = ObjectReader.Of(node);
        var year = reader.Required("year", FactReader.Year);
        var industry = reader.Required("industry", FactReader.Text);
        var measure = reader.Required("measure", member => member.OneOf(Measures));
        var amount = reader.Required("usd", member => member.Money());
        var jobs = reader.OptionalValue("jobs", member => member.Int(0, int.MaxValue));
        return reader.Build(() => new IndustryPay(year, industry, measure, amount, jobs));
    }
}
