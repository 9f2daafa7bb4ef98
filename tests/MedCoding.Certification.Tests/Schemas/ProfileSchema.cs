using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>A profile. What people type is not enumerated: names and synonyms are known too, and another catalog may know more.</summary>
internal static class ProfileSchema
{
    private const int MonthsInYear = 12;

    private static readonly CertificationCatalog Shipped = CertificationCatalog.Shipped;

    private static readonly string[] Educations =
    [
        .. EducationText.All,
        .. Enum.GetValues<EducationLevel>().Where(EducationText.IsHimDegree).Select(level => EducationText.Of(level) + ProfileReader.HimSuffix),
        ProfileReader.CodingProgram,
    ];

    public static JsonObject Profile()
    {
        var defs = new Definitions();
        var education = Rule.OneOf(Educations);
        var root = new ObjectRule("A person's situation. Every member may be left out; what is left out is unknown, which is never the same as none or zero.")
            .List("workSettings", Setting(defs), "Where the person works or wants to.")
            .Optional("role", Known(defs, "role", "A role", Shipped.Roles.Ids), "What the person works as or wants to.")
            .Optional("specialty", Known(defs, "specialty", "A specialty", Shipped.Specialties.Ids), "The clinical specialty; one that the catalog does not know is accepted and told.")
            .Optional("experienceYears", Years(defs), "Years in the profile's own role, or in coding when no role is given.")
            .List("experience", Experience(defs), "Experience of other kinds.")
            .Optional("education", Rule.AnyOf(education, Rule.SomeOf(education.DeepClone().AsObject())), "The education, or several.")
            .Optional("licenses", Rule.ListOf(Known(defs, "license", "A clinical licence", Shipped.Licenses.Ids)), "Clinical licences; an empty list means none.")
            .Optional("credentials", Rule.ListOf(Held(defs)), "Credentials that are held, with a mark where they carry one (CPC-A); an empty list means none.")
            .Optional("memberships", Rule.ListOf(Known(defs, "issuingBody", "An issuing body", Shipped.IssuingBodies.Ids)), "Issuing bodies that one is a member of; an empty list means none.")
            .Optional("trainings", Rule.ListOf(Rule.AnyOf(Training(defs), HoursOfTraining(defs))), "Trainings that are finished; an empty list means none.")
            .Optional("requiredCredentials", defs.Requirement(), "What an employer demands.")
            .Optional("budget", defs.Money(), "US dollars until the exam is passed.")
            .Optional("weeksAvailable", Rule.Int(0, ProfileLimits.Weeks), "Weeks to the exam.")
            .Optional("studyHoursPerWeek", Rule.Int(1, ProfileLimits.HoursAWeek), "Hours a week for study.")
            .List("goals", Known(defs, "goal", "A goal", Shipped.Goals.Ids), "What the person wants.");
        return defs.Schema("profile", "Profile", root.Build());
    }

    private static JsonObject Experience(Definitions defs) =>
        new ObjectRule("Experience of one kind.")
            .Required("kind", Known(defs, "practiceArea", "A practice area", Shipped.PracticeAreas.Ids), "The kind of work.")
            .Optional("setting", Setting(defs), "Where it was gained.")
            .Required("years", Years(defs), "How many years.")
            .Build();

    private static JsonObject HoursOfTraining(Definitions defs) =>
        new ObjectRule("A finished training with its hours.")
            .Required("id", Training(defs), "The training.")
            .Required("hours", Rule.Int(1, ProfileLimits.TrainingHours), "How many hours it had.")
            .Build();

    private static JsonObject Training(Definitions defs) => Known(defs, "training", "A training", Shipped.Trainings.Ids);

    private static JsonObject Setting(Definitions defs) => Known(defs, "workSetting", "A work setting", Shipped.WorkSettings.Ids);

    private static JsonObject Held(Definitions defs) => defs.Ref("held", () =>
        Rule.Text(Shipped.Credentials.Ids.Select(id => id.ToString()).Concat(Shipped.Designations.Ids.Select(id => id.ToString())).Order(StringComparer.Ordinal))
            .Described("A credential, or a mark on one, by id, name or synonym; the examples are those that are shipped."));

    private static JsonObject Years(Definitions defs) =>
        defs.Ref("years", () => Rule.Number(0, ProfileLimits.Months / MonthsInYear).Described("Years, with decimals where need be."));

    private static JsonObject Known<T>(Definitions defs, string name, string what, IEnumerable<T> shipped) => defs.Ref(name, () =>
        Rule.Text(shipped.Select(id => id!.ToString()!).Order(StringComparer.Ordinal)).Described($"{what}, by id, name or synonym; the examples are those that are shipped."));
}
