using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs.Reading;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>Where published advice differs, and when experience comes first.</summary>
internal static class AdviceSchema
{
    public static JsonObject Disagreement(this Definitions defs) => defs.Ref("disagreement", () =>
        new ObjectRule("A question to which published advice gives several answers.", defs.IsOverlay)
            .Key("id", defs.Text(), "Its identifier.")
            .Required("question", defs.Text(), "The question, in own words.")
            .Required("concerns", defs.AdviceConditions(), "Whom it concerns.")
            .List("ranked", defs.CredentialId(), "Credentials that all have to be among those recommended.")
            .Sides(defs)
            .Build());

    public static JsonObject ExperienceFirst(this Definitions defs) => defs.Ref("experienceFirst", () =>
        new ObjectRule("That experience would help more than another credential.", defs.IsOverlay)
            .Key("id", defs.Text(), "Its identifier.")
            .Required("text", defs.Text(), "What experience brings, in own words.")
            .Required("concerns", defs.AdviceConditions(), "Whom it concerns.")
            .Evidence(defs)
            .Build());

    // An overlay may add one side to those that are there.
    private static ObjectRule Sides(this ObjectRule rule, Definitions defs) =>
        rule.Required("sides", Rule.With(Rule.ListOf(defs.Side()), "minItems", defs.IsOverlay ? 0 : 2), "The answers, two at least.");

    private static JsonObject Side(this Definitions defs) => defs.Ref("disagreementSide", () =>
        new ObjectRule("One answer, and what it rests on.", defs.IsOverlay)
            .Key("id", defs.Text(), "Its identifier, within the disagreement.")
            .Required("credentials", Rule.With(Rule.ListOf(defs.CredentialId()), "minItems", defs.IsOverlay ? 0 : 1), "The credentials that it names, at least one.")
            .Required("text", defs.Text(), "What it says and what that rests on, in own words.")
            .Evidence(defs)
            .Build());

    private static JsonObject AdviceConditions(this Definitions defs) => defs.Ref("adviceConditions", () =>
        new ObjectRule("Whom a piece of advice concerns: all that is stated has to hold.", defs.IsOverlay)
            .List("settings", defs.SettingId(), "One of these settings, or a part of one, is stated.")
            .List("roles", defs.RoleId(), "The role is one of these; where none is stated, that of a coder is meant.")
            .List("specialties", defs.SpecialtyId(), "The specialty is one of these.")
            .List("goals", defs.GoalId(), "One of these goals is stated.")
            .List("marks", defs.MarkId(), "One of these marks is carried.")
            .List("heldLevels", Rule.OneOf(VocabularyReader.Levels), "A credential of one of these levels is held.")
            .Optional("having", defs.Requirement(), "What the person has to bring, and be known to bring.")
            .Optional("unless", defs.Requirement(), "Whoever is known to bring this is not concerned.")
            .Optional("area", defs.AreaId(), "The practice area whose experience counts; null for that of the own role.")
            .Optional("leastMonths", Rule.Int(0, GuidanceReader.MostMonths), "The least experience in months; null for no limit.")
            .Optional("mostMonths", Rule.Int(0, GuidanceReader.MostMonths), "The most experience in months; null for no limit.")
            .Build());
}
