using System.Text.Json.Nodes;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>Issuing bodies.</summary>
internal static class BodySchema
{
    private const int MostDays = 3650;

    public static JsonObject Body(this Definitions defs) => defs.Ref("issuingBody", () =>
        new ObjectRule("A body that issues credentials.", defs.IsOverlay)
            .Key("id", defs.OwnId(), "Its identifier, as the body writes itself: AAPC.")
            .Required("name", defs.Text(), "Its name.")
            .List("alsoKnownAs", defs.Text(), "What it is called too.")
            .List("formerNames", defs.Fact("FormerName", defs.FormerName), "What it was called before.")
            .Optional("website", defs.Address(), "Where it is on the web.")
            .Evidence(defs)
            .Optional("founded", defs.Fact("Year", defs.YearNumber), "The year in which it was founded.")
            .Optional("headquarters", defs.Fact("Text", defs.Text), "Where it has its seat.")
            .List("memberCount", defs.Fact("Holders", defs.Holders), "How many members it has.")
            .Optional("membership", defs.Membership(), "Whether one has to be a member.")
            .Optional("certificationCycle", defs.Dated("Period", defs.Period), "How long a certification lasts.")
            .Optional("ceuTotals", defs.Dated("CeuTotals", defs.CeuTotals), "The units for several credentials together.")
            .Optional("lateRenewal", defs.Dated("LateRenewal", defs.LateRenewal), "What holds when the units come late.")
            .Optional("reinstatement", defs.Dated("Reinstatement", defs.Reinstatement), "How a lapsed credential comes back.")
            .Optional("bookEditions", defs.Dated("BookEditions", defs.BookEditions), "The editions of the code books that are accepted on an exam day.")
            .Optional("rescheduling", defs.Dated("Rescheduling", defs.Rescheduling), "How an appointment is moved.")
            .Optional("scheduling", defs.Dated("Scheduling", defs.Scheduling), "When an exam can be taken.")
            .List("pay", defs.Fact("Pay", defs.Pay), "Pay in a survey of the body.")
            .List("statements", defs.Statement(), "Rules that are prose.")
            .Build());

    public static JsonObject FormerName(this Definitions defs) => defs.Ref("formerName", () =>
        new ObjectRule("A former name.")
            .Required("name", defs.Text(), "What it was called.")
            .Optional("year", defs.YearNumber(), "The year in which the name of today was taken; null where it is not known.")
            .Build());

    public static JsonObject Holders(this Definitions defs) => defs.Ref("count", () =>
        new ObjectRule("How many there are.")
            .Optional("on", defs.Day(), "The day of the count; null where it is not told.")
            .Required("count", Rule.Int(0, int.MaxValue), "The number.")
            .Optional("orMore", Rule.Bool(), "Whether the page says \"more than\".")
            .Build());

    public static JsonObject Rescheduling(this Definitions defs) => defs.Ref("rescheduling", () =>
        new ObjectRule("How an appointment is moved.")
            .Required("freeNoticeDays", Rule.Int(0, MostDays), "Free of charge that many days before, or earlier.")
            .Optional("inBusinessDays", Rule.Bool(), "Whether these are business days.")
            .Optional("lastNoticeHours", Rule.Int(0, 24 * MostDays), "Not at all within so many hours; null where no page says so.")
            .Build());

    public static JsonObject Scheduling(this Definitions defs) => defs.Ref("scheduling", () =>
        new ObjectRule("When an exam can be taken; at least one of the first three members is known.")
            .Optional("windowDays", Rule.Int(0, MostDays), "Days from approval or payment to the last day of the exam.")
            .Optional("leadDays", Rule.Int(0, MostDays), "Days from booking to the exam.")
            .Optional("extensionDays", Rule.Int(0, MostDays), "Days that one extension gives.")
            .Optional("mostExtensionDays", Rule.Int(0, MostDays), "Days that all extensions give.")
            .Also(Rule.AnyOf(Known("windowDays"), Known("leadDays"), Known("extensionDays")))
            .Build());

    private static JsonObject Known(string member) =>
        Rule.With(Rule.Members((member, new JsonObject { ["type"] = "integer" })), "required", Rule.Array(member));

    private static JsonObject Membership(this Definitions defs) => defs.Ref("membership", () =>
        new ObjectRule("Whether one has to be a member.", defs.IsOverlay)
            .Optional("requiredForExam", defs.Dated("Bool", Rule.Bool), "Whether the exam asks for it.")
            .Optional("requiredToKeep", defs.Dated("Bool", Rule.Bool), "Whether keeping the credential asks for it.")
            .Build());

    private static JsonObject CeuTotals(this Definitions defs) => defs.Ref("ceuTotals", () => Rule.EitherOf(
        new ObjectRule("A table.")
            .Present("additional", Rule.Null(), "Left out, or null, where there is a table.")
            .Required("byCount", Rule.SomeOf(Rule.Int(1, 1000)), "Units for 1, 2, 3 ... credentials, never falling; the last number is for more.")
            .Build(),
        new ObjectRule("So many more for each further credential.")
            .Required("additional", Rule.Int(1, 1000), "Units more for each further credential.")
            .Optional("cap", Rule.Int(1, 1000), "Units at most for all; null for no limit.")
            .Build()).Described("The units for several credentials: a table, or so many more for each further one."));

    private static JsonObject LateRenewal(this Definitions defs) => defs.Ref("lateRenewal", () =>
        new ObjectRule("What holds when the units come late.")
            .Required("graceDays", Rule.Int(0, MostDays), "Days of grace.")
            .Required("feeUsd", defs.Money(), "The fee for being late.")
            .Required("deactivatedAfterDays", Rule.Int(0, MostDays), "Days after which the credential is inactive, not before the grace ends.")
            .Build());

    private static JsonObject Reinstatement(this Definitions defs) => defs.Ref("reinstatement", () =>
        new ObjectRule("How a lapsed credential comes back.")
            .Required("withoutRetestWithin", defs.Period(), "How long after the lapse without another exam.")
            .Required("feeUsd", defs.Money(), "The fee.")
            .Build());

    private static JsonObject BookEditions(this Definitions defs) => defs.Ref("bookEditions", () =>
        new ObjectRule("Code books that are accepted on an exam day: the edition of the code year, and so many years before it.")
            .Required("previousYears", Rule.Int(0, 10), "How many years before it are accepted too.")
            .Required("changeMonth", Rule.Int(1, 12), "The month in which the code year changes.")
            .Required("changeDay", Rule.Int(1, 31), "The day of that month.")
            .Build());
}
