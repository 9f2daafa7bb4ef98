using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs.Reading;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>Exam formats and the rules around an exam.</summary>
internal static class ExamSchema
{
    private const int MostItems = 10_000;
    private const int MostDays = 3650;

    public static JsonObject Exam(this Definitions defs) => defs.Ref("exam", () =>
        new ObjectRule("The format of an exam. What is not known is null.")
            .Optional("total", defs.Fact("Count", ItemCount), "Questions in all.")
            .Optional("scored", defs.Fact("Count", ItemCount), "Questions that count.")
            .Optional("unscored", defs.Fact("Count", ItemCount), "Questions that do not count.")
            .Optional("items", defs.Fact("Items", () => Rule.SomeOf(defs.Items())), "The kinds of questions.")
            .Optional("minutes", defs.Fact("Minutes", () => Rule.Int(1, 1440)), "Minutes for the exam.")
            .Optional("passing", defs.Fact("Passing", defs.Passing), "What it takes to pass.")
            .List("sections", defs.Fact("Section", defs.Section), "The areas of the exam, all by questions or all by percent; questions add up, and percents can make a hundred.")
            .Optional("references", defs.Fact("References", defs.References), "The books that may be used.")
            .Optional("delivery", defs.Fact("Delivery", () => Rule.SomeOf(Rule.OneOf(ExamReader.Deliveries))), "Where it is taken.")
            .Optional("attemptsIncluded", defs.Fact("Attempts", () => Rule.Int(1, 10)), "Attempts that the plain exam fee contains.")
            .Optional("languages", defs.Fact("Languages", () => Rule.SomeOf(defs.Text())), "The languages that it is offered in.")
            .Build());

    public static JsonObject Retake(this Definitions defs) => defs.Ref("retake", () =>
        new ObjectRule("What holds after an exam that was not passed.")
            .Optional("waitDays", Rule.Int(0, MostDays), "Days before the next attempt; null where that is not known.")
            .Optional("attemptLimit", Rule.Int(1, 1000), "Attempts at most; null for no limit or where none is known, as the note says.")
            .Optional("newFee", Rule.Bool(), "Whether a new fee is due; null where that is not known.")
            .Optional("later", defs.Ref("laterRetake", () => new ObjectRule("Another wait after some attempts.")
                .Required("afterAttempts", Rule.Int(1, 1000), "After how many attempts.")
                .Required("waitDays", Rule.Int(0, MostDays), "Days before the next one.")
                .Build()), "Another wait after some attempts.")
            .Build());

    public static JsonObject ExamWindow(this Definitions defs) => defs.Ref("examWindow", () =>
        new ObjectRule("Days in which an exam is held.")
            .Required("from", defs.Day(), "The first day.")
            .Required("until", defs.Day(), "The last day, not before the first.")
            .Build());

    private static JsonObject ItemCount() => Rule.Int(0, MostItems);

    private static JsonObject Items(this Definitions defs) => defs.Ref("items", () =>
        new ObjectRule("Questions of one kind.")
            .Required("kind", Rule.OneOf(ExamReader.ItemKinds), "The kind.")
            .Optional("count", ItemCount(), "How many; null where that is not known.")
            .Build());

    private static JsonObject Passing(this Definitions defs) => defs.Ref("passing", () => Rule.EitherOf(
        new ObjectRule("A share of the questions.")
            .Required("percent", Rule.With(new JsonObject { ["type"] = "number", ["exclusiveMinimum"] = 0 }, "maximum", 100), "Percent of the questions.")
            .Build(),
        new ObjectRule("A point on a scale.")
            .Present("percent", Rule.Null(), "Left out, or null, where there is a scale.")
            .Required("point", ItemCount(), "The point that has to be reached, within the scale.")
            .Required("scaleMin", ItemCount(), "The lower end of the scale.")
            .Required("scaleMax", ItemCount(), "The upper end of the scale, above the lower one.")
            .Build()).Described("What it takes to pass: percent, or a point on a scale."));

    private static JsonObject Section(this Definitions defs) => defs.Ref("section", () => Rule.EitherOf(
        new ObjectRule("An area with a number of questions.")
            .Required("name", defs.Text(), "What it is called, in own words.")
            .Required("questions", Rule.Int(1, MostItems), "How many questions.")
            .Build(),
        new ObjectRule("An area with a share of the exam.")
            .Required("name", defs.Text(), "What it is called, in own words.")
            .Present("questions", Rule.Null(), "Left out, or null, where there is a share.")
            .Optional("percentMin", Rule.Number(0, 100), "Percent at least; null where only the limit is known.")
            .Required("percentMax", Rule.Number(0, 100), "Percent at most, not less.")
            .Build()).Described("An area of the exam: with questions, or with a share."));

    private static JsonObject References(this Definitions defs) => defs.Ref("references", () =>
        new ObjectRule("The books that may be used in the exam.")
            .Required("openBook", Rule.Bool(), "Whether books may be used.")
            .List("books", defs.Ref("book", () => new ObjectRule("A book.")
                .Required("title", defs.Text(), "What it is.")
                .Optional("codeSet", defs.CodeSetId(), "The code set that it holds; null for none.")
                .Build()), "Which books; none where none may be used.")
            .Also(new JsonObject
            {
                ["if"] = Rule.With(Rule.Members(("openBook", Rule.Only(false))), "required", Rule.Array("openBook")),
                ["then"] = Rule.Members(("books", new JsonObject { ["type"] = "array", ["maxItems"] = 0 })),
            })
            .Build());
}
