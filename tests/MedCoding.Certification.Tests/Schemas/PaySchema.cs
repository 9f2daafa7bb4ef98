using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs.Reading;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>Occupations and pay.</summary>
internal static class PaySchema
{
    private const string WhatMeasure = "What the figure is.";
    private const string WhatYear = "The year that it is of; null where none is told.";
    private const string WhatGroup = "Whose pay it is, as in a survey by group.";

    private static readonly string Range = OccupationReader.Measures.Single(measure => measure.Item2 == PayMeasure.Range).Item1;

    public static JsonObject Pay(this Definitions defs) => defs.Ref("pay", () => Rule.EitherOf(
        new ObjectRule("One figure of the pay in a year.")
            .Required("measure", Rule.OneOf(OccupationReader.Measures.Select(measure => measure.Item1).Where(text => text != Range)), WhatMeasure)
            .Optional("year", defs.YearNumber(), WhatYear)
            .Required("usd", defs.Money(), "The figure, in US dollars a year.")
            .Optional("group", defs.Text(), WhatGroup)
            .Build(),
        new ObjectRule("A range of the pay in a year.")
            .Required("measure", Rule.Only(Range), WhatMeasure)
            .Optional("year", defs.YearNumber(), WhatYear)
            .Required("lowUsd", defs.Money(), "The lowest, in US dollars a year.")
            .Required("highUsd", defs.Money(), "The highest, in US dollars a year.")
            .Optional("orMore", Rule.Bool(), "Whether the page says that there is more than the highest.")
            .List("variesBy", defs.Text(), "What the pay depends on.")
            .Optional("group", defs.Text(), WhatGroup)
            .Build()).Described("Pay: one figure, or a range."));

    public static JsonObject Occupation(this Definitions defs) => defs.Ref("occupation", () =>
        new ObjectRule("An occupation of the US labour statistics.", defs.IsOverlay)
            .Key("id", defs.OwnId(), "Its number in the classification: 29-2072.")
            .Required("name", defs.Text(), "Its title there.")
            .List("alsoKnownAs", defs.Text(), "What it is called too.")
            .Evidence(defs)
            .List("outlook", defs.Fact("Outlook", defs.Outlook), "Growth that is projected between two years.")
            .List("pay", defs.Fact("Pay", defs.Pay), "What it pays.")
            .List("employment", defs.Fact("Employment", defs.Employment), "How many people have it.")
            .List("payByIndustry", defs.Fact("IndustryPay", defs.IndustryPay), "What it pays in one industry.")
            .Optional("typicalEntry", defs.Statement(), "What beginners usually bring.")
            .Build());

    private static JsonObject Outlook(this Definitions defs) => defs.Ref("outlook", () =>
        new ObjectRule("A projection.")
            .Required("from", defs.YearNumber(), "The year that it begins in.")
            .Required("to", defs.YearNumber(), "The year that it ends in, a later one.")
            .Required("growthPercent", Rule.Number(-100, 1000), "The growth over all these years, in percent.")
            .Optional("allOccupationsPercent", Rule.Number(-100, 1000), "That of all occupations.")
            .Optional("comparison", Rule.OneOf(OccupationReader.Comparisons), "How the page compares it with all occupations.")
            .Optional("openingsPerYear", Rule.Int(0, int.MaxValue), "Openings that are expected each year.")
            .Build());

    private static JsonObject Employment(this Definitions defs) => defs.Ref("employment", () =>
        new ObjectRule("How many people have an occupation.")
            .Required("year", defs.YearNumber(), "The year.")
            .Required("jobs", Rule.Int(0, int.MaxValue), "The number of jobs.")
            .Build());

    private static JsonObject IndustryPay(this Definitions defs) => defs.Ref("industryPay", () =>
        new ObjectRule("What an occupation pays in one industry.")
            .Required("year", defs.YearNumber(), "The year.")
            .Required("industry", defs.Text(), "The industry.")
            .Required("measure", Rule.OneOf(OccupationReader.Measures), WhatMeasure)
            .Required("usd", defs.Money(), "The figure, in US dollars a year.")
            .Optional("jobs", Rule.Int(0, int.MaxValue), "How many people have the occupation there.")
            .Build());
}
