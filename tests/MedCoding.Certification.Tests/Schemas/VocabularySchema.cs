using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs.Reading;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>Code sets and the words of the catalog.</summary>
internal static class VocabularySchema
{
    private const string Synonyms = "What people call it too; neither the id nor the name, and no word of another entry.";

    public static JsonObject CodeSet(this Definitions defs) => defs.Ref("codeSet", () =>
        new ObjectRule("A code set.", defs.IsOverlay)
            .Key("id", defs.OwnId())
            .Required("name", defs.Text(), "Its name.")
            .Required("maintainer", defs.Text(), "Who keeps the set.")
            .Required("codes", defs.Text(), "What it codes.")
            .Evidence(defs)
            .Optional("purposes", defs.Fact("Purposes", () => Rule.SomeOf(Rule.OneOf(VocabularyReader.Purposes))), "What its codes are used for.")
            .List("updates", defs.CodeSetUpdate(), "The days on which a new release takes effect, every year.")
            .Optional("fhirSystem", defs.Fact("Address", defs.Address), "The canonical system in FHIR.")
            .Optional("oid", defs.Fact("Oid", () => Rule.Pattern(@"^[0-9]+(\.[0-9]+)+$", "2.16.840.1.113883.6.90")), "The object identifier.")
            .Required("license", defs.Text(), "The terms of use.")
            .Build());

    /// <summary>Practice areas, specialties, licenses and goals.</summary>
    public static JsonObject Term(this Definitions defs) => defs.Ref("term", () =>
        new ObjectRule("A word of the catalog.", defs.IsOverlay)
            .Key("id", defs.OwnId())
            .Required("name", defs.Text(), "What it is called.")
            .List("synonyms", defs.Text(), Synonyms)
            .Build());

    public static JsonObject WorkSetting(this Definitions defs) => defs.Ref("workSetting", () =>
        new ObjectRule("A place of work.", defs.IsOverlay)
            .Key("id", defs.OwnId())
            .Required("name", defs.Text(), "What it is called.")
            .Optional("parent", defs.SettingId(), "The setting that it is a part of; null for none. Settings form a tree.")
            .List("synonyms", defs.Text(), Synonyms)
            .List("statedBy", defs.SourceId(), "Sources that name this setting as an answer.")
            .Build());

    public static JsonObject Role(this Definitions defs) => defs.Ref("role", () =>
        new ObjectRule("What somebody works as.", defs.IsOverlay)
            .Key("id", defs.OwnId())
            .Required("name", defs.Text(), "What it is called.")
            .Required("area", defs.AreaId(), "The practice area of its work.")
            .List("synonyms", defs.Text(), Synonyms)
            .Build());

    public static JsonObject Level(this Definitions defs) => defs.Ref("level", () =>
        new ObjectRule("A level of credentials, and for whom it is.", defs.IsOverlay)
            .Key("level", Rule.OneOf(VocabularyReader.Levels), "The level; one entry describes each.")
            .Required("name", defs.Text(), "What it is called.")
            .Required("suitsFromMonths", Rule.Int(0, 600), "From how many months of experience it suits.")
            .Optional("suitsUntilMonths", Rule.Int(0, 600), "Until how many months; null for no end.")
            .Present("note", defs.Note())
            .Build());

    public static JsonObject Guidance(this Definitions defs) => defs.Ref("guidance", () =>
        new ObjectRule("Why to certify, and the way there.", defs.IsOverlay)
            .List("benefits", defs.Benefit(), "What a certification is good for.")
            .List("steps", defs.Step(), "The way to a credential, numbered from 1.")
            .List("disagreements", defs.Disagreement(), "Where published advice differs.")
            .List("experienceFirst", defs.ExperienceFirst(), "When experience would help more than another credential.")
            .Build());

    private static JsonObject CodeSetUpdate(this Definitions defs) => defs.Ref("codeSetUpdate", () =>
        new ObjectRule("A day of every year on which a new release takes effect.")
            .Required("month", Rule.Int(1, 12), "The month, 1 to 12.")
            .Required("day", Rule.Int(1, 31), "The day of the month.")
            .Required("what", defs.Text(), "What takes effect.")
            .Evidence(defs)
            .Build());

    private static JsonObject Benefit(this Definitions defs) => defs.Ref("benefit", () =>
        new ObjectRule("A reason to certify.", defs.IsOverlay)
            .Key("id", defs.Text(), "Its identifier.")
            .Required("text", defs.Text(), "The reason, in own words.")
            .List("areas", defs.AreaId(), "The practice areas that it names.")
            .Evidence(defs)
            .Build());

    private static JsonObject Step(this Definitions defs) => defs.Ref("step", () =>
        new ObjectRule("A step on the way to a credential.", defs.IsOverlay)
            .Key("number", Rule.Int(1, 100), "Its place, counted from 1.")
            .Required("id", defs.Text(), "Its identifier.")
            .Required("name", defs.Text(), "What it is called.")
            .Required("text", defs.Text(), "What is to be done.")
            .List("ways", new ObjectRule("A way to take the step.").Required("id", defs.Text(), "Its identifier.").Required("name", defs.Text(), "What it is called.").Build(),
                "Ways to take it.")
            .Evidence(defs)
            .Build());
}
