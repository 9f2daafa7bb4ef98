using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs;

/// <summary>How long facts of a kind are taken for true before somebody should look again: what is paid changes every year or two, what something is called hardly ever.</summary>
internal static class FactAges
{
    /// <summary>Of what is paid.</summary>
    public static CalendarPeriod Fees { get; } = CalendarPeriod.FromYears(2);

    /// <summary>Of what is counted or published again and again.</summary>
    public static CalendarPeriod Figures { get; } = CalendarPeriod.FromYears(4);

    /// <summary>Of what issuers and others lay down.</summary>
    public static CalendarPeriod Rules { get; } = CalendarPeriod.FromYears(5);

    /// <summary>Of what somebody says or judges.</summary>
    public static CalendarPeriod Judgements { get; } = CalendarPeriod.FromYears(8);

    private static CalendarPeriod Names { get; } = CalendarPeriod.FromYears(15);

    /// <summary>What a fact is, in a word or two, and after how long it is old.</summary>
    public static (string Kind, CalendarPeriod Age) Of(CatalogFact fact)
    {
        var steps = fact.Path.Split('/');
        return (steps[0], steps.Length > 2 ? steps[2] : "") switch
        {
            ("prices", _) or (_, "price") => ("a price", Fees),
            ("credentials", "pay" or "holders" or "passRates" or "study") or ("issuingBodies", "pay" or "memberCount") => ("a figure", Figures),
            ("occupations", "pay" or "payByIndustry" or "outlook" or "employment") => ("a figure", Figures),
            ("credentials", "status" or "eligibility" or "recommended" or "exam" or "renewal" or "retake" or "rescheduling" or "scheduling" or "examWindows" or "designations") => ("a rule", Rules),
            ("issuingBodies", "membership" or "certificationCycle" or "ceuTotals" or "lateRenewal" or "reinstatement" or "bookEditions" or "rescheduling" or "scheduling") => ("a rule", Rules),
            ("trainings", "hours" or "months" or "credits") or ("codeSets", "updates") => ("a rule", Rules),
            (_, "fits" or "statements" or "level" or "codeSets" or "areas" or "recommendable" or "prepares" or "typicalEntry" or "supersededBy") or ("guidance", _) => ("a statement or judgement", Judgements),
            _ => ("a name", Names),
        };
    }

    /// <summary>Whether something was last seen longer before a day than its kind keeps. What is undated cannot be said to be old.</summary>
    public static bool IsOld(Evidence evidence, CalendarPeriod age, DateOnly day) =>
        evidence.AsOf.Precision != ObservationPrecision.Undated && PresentFacts.IsOlder(evidence.AsOf, age, day);
}
