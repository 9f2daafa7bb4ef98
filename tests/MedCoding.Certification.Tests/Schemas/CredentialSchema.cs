using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs.Reading;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>Credentials.</summary>
internal static class CredentialSchema
{
    public static JsonObject Credential(this Definitions defs) => defs.Ref("credential", () =>
        new ObjectRule("A credential.", defs.IsOverlay)
            .Key("id", defs.OwnId(), "Its letters, as the body writes them: CCS-P.")
            .Required("issuingBody", defs.BodyId(), "The body that issues it.")
            .Required("name", defs.Text(), "Its name.")
            .Required("areas", Rule.SomeOf(defs.AreaId()), "The kinds of work that it proves.")
            .Required("purpose", defs.Text(), "What it is for, in own words.")
            .Evidence(defs)
            .Required("recommendable", Rule.Bool(), "Whether it takes part in recommendations; false for one that is merely known.")
            .List("formerNames", defs.Fact("FormerName", defs.FormerName), "What it was called before.")
            .Optional("level", defs.Fact("Level", () => Rule.OneOf(VocabularyReader.Levels)), "Its level, by the rubric of the catalog.")
            .Optional("introduced", defs.Fact("Year", defs.YearNumber), "The year in which it was introduced.")
            .Optional("status", defs.Dated("Status", defs.Status), "Whether it is offered; null where no source says so.")
            .Optional("supersededBy", defs.Fact("Credentials", () => Rule.SomeOf(defs.CredentialId())), "Who earns one of these no longer carries this one.")
            .Optional("codeSets", defs.Fact("CodeSets", () => Rule.SomeOf(defs.CodeSetId())), "The code sets that the exam covers.")
            .Optional("fits", defs.Fits(), "For what it suits, by the rubric of the catalog.")
            .Optional("eligibility", defs.Dated("Requirement", defs.Requirement), "Who may sit the exam.")
            .Optional("recommended", defs.Dated("Requirement", defs.Requirement), "What the issuer advises.")
            .List("designations", defs.Designation(), "Marks on the credential, such as that of an apprentice.")
            .Optional("exam", defs.Dated("Exam", defs.Exam), "The format of the exam.")
            .Optional("renewal", defs.Dated("Renewal", defs.Renewal), "What keeping it takes.")
            .Optional("retake", defs.Dated("Retake", defs.Retake), "What holds after an exam that was not passed.")
            .Optional("rescheduling", defs.Dated("Rescheduling", defs.Rescheduling), "How an appointment is moved, where that differs from the body's rule.")
            .Optional("scheduling", defs.Dated("Scheduling", defs.Scheduling), "When the exam can be taken, where that differs from the body's rule.")
            .List("examWindows", defs.Fact("ExamWindow", defs.ExamWindow), "The days in which an exam is held that is not held all year.")
            .List("pay", defs.Fact("Pay", defs.Pay), "What people with it earn.")
            .List("holders", defs.Fact("Holders", defs.Holders), "How many people hold it.")
            .List("passRates", defs.Fact("PassRate", defs.PassRate), "How many pass.")
            .List("study", defs.Fact("Study", defs.Study), "How long people study for it.")
            .List("statements", defs.Statement(), "Rules that are prose.")
            .Build());

    public static JsonObject Requirement(this Definitions defs) => defs.Ref("requirement", () =>
        Rule.Text("none", "RHIT and (CCS or CIC)", "2 of (CCS, CPC, RHIA)", "any(AHIMA, coding)", "experience(coding) >= 2y", "education >= associate and him", "licence(RN)",
            "member(AAPC)", "training(coding) >= 80h")
            .Described("A requirement, as the README of the seeds spells it; whether all that it names exists is checked when the catalog is read."));

    private static JsonObject Status(this Definitions defs) => defs.Ref("status", () =>
        new ObjectRule("Whether a credential is offered.")
            .Required("is", Rule.OneOf(CredentialReader.Standings), "What has become of it.")
            .Optional("successor", defs.CredentialId(), "The credential that took its place; null for none.")
            .Build());

    private static JsonObject Fits(this Definitions defs) => defs.Ref("fits", () =>
        new ObjectRule("For what a credential suits. What is not judged has no entry.", defs.IsOverlay)
            .List("settings", defs.Fit("setting", defs.SettingId()), "Work settings.")
            .List("roles", defs.Fit("role", defs.RoleId()), "Roles.")
            .List("specialties", defs.Fit("specialty", defs.SpecialtyId()), "Specialties.")
            .List("goals", defs.Fit("goal", defs.GoalId()), "Goals.")
            .Build());

    private static JsonObject Fit(this Definitions defs, string target, JsonObject id) => defs.Ref($"{target}Fit", () =>
        new ObjectRule("How well it suits, and what that judgement rests on.")
            .Required(target, id)
            .Required("fit", Rule.OneOf(CredentialReader.FitLevels), "How well, by the rubric in the README of the seeds.")
            .Evidence(defs)
            .Build());

    private static JsonObject Designation(this Definitions defs) => defs.Ref("designation", () =>
        new ObjectRule("A mark on a credential.", defs.IsOverlay)
            .Key("id", defs.OwnId(), "Its letters: CPC-A.")
            .Required("name", defs.Text(), "Its name.")
            .Evidence(defs)
            .Required("unless", defs.Dated("Requirement", defs.Requirement), "Who meets this never carries the mark.")
            .Required("removal", defs.Dated("Requirement", defs.Requirement), "Who meets this may drop the mark.")
            .List("statements", defs.Statement(), "Rules that are prose.")
            .Build());

    private static JsonObject Renewal(this Definitions defs) => defs.Ref("renewal", () =>
        new ObjectRule("What keeping a credential takes.")
            .Required("cycle", defs.Period(), "How long a cycle lasts.")
            .Optional("by", Rule.OneOf(CredentialReader.RenewalMethods), "By what it is renewed; left out for units.")
            .Optional("ceus", Rule.Int(0, 1000), "Units in all; null where that is not known.")
            .Optional("specificCeus", Rule.Int(0, 1000), "Units in its own subject, not more than in all.")
            .List("parts", defs.Ref("ceuPart", () => new ObjectRule("A part of the units that is of a certain kind.")
                .Required("kind", WordSchema.LikeAnId("live", "issuer", "ethics"), "The kind: live, issuer, ethics.")
                .Required("ceus", Rule.Int(1, 1000), "How many units, not more than in all.")
                .Build()), "Parts of the units that are of a certain kind, each kind once.")
            .Build());

    private static JsonObject PassRate(this Definitions defs) => defs.Ref("passRate", () =>
        new ObjectRule("How many pass in a year.")
            .Required("year", defs.YearNumber(), "The year.")
            .Required("percent", Rule.Number(0, 100), "Percent that pass.")
            .Optional("candidates", Rule.Int(1, int.MaxValue), "How many sat the exam; null where that is not told.")
            .Optional("firstAttempt", Rule.Bool(), "Whether first attempts alone are counted; null where that is not told.")
            .Build());

    private static JsonObject Study(this Definitions defs) => defs.Ref("study", () =>
        new ObjectRule("How long somebody studies.")
            .Required("who", Rule.OneOf(CredentialReader.Backgrounds), "Who studies.")
            .Required("weeksMin", Rule.Int(1, 520), "Weeks at least.")
            .Required("weeksMax", Rule.Int(1, 520), "Weeks at most, not fewer.")
            .Optional("hoursPerWeekMin", Rule.Int(1, 168), "Hours a week at least; null where that is not told.")
            .Optional("hoursPerWeekMax", Rule.Int(1, 168), "Hours a week at most, not fewer; null where that is not told.")
            .Build());
}
