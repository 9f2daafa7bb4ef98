using System.Globalization;
using Ardalis.GuardClauses;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations.Criteria;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>Requirements and the steps to meet them in plain English, whatever the culture.</summary>
public static class RequirementText
{
    /// <summary>What is asked, such as <c>2 years of experience in medical coding; or holding the CCS</c>.</summary>
    /// <param name="demand">The requirement.</param>
    /// <param name="catalog">The catalog, for the names of practice areas.</param>
    public static string Demand(Requirement demand, CertificationCatalog catalog) => Words(Guard.Against.Null(demand), Guard.Against.Null(catalog));

    /// <summary>A demand that a finding holds as its text.</summary>
    internal static string OfText(string? requirement, CertificationCatalog catalog) => Demand(Requirement.Parse(requirement!), catalog);

    /// <summary>What is still to be met, and how much of it is missing.</summary>
    /// <param name="step">The step.</param>
    /// <param name="catalog">The catalog, for the names of practice areas.</param>
    public static string Step(RequirementStep step, CertificationCatalog catalog) => step switch
    {
        { Outcome: Outcome.Unknown } => $"{Demand(step.Demand, catalog)} (not known whether it is there)",
        { Demand: ExperienceRequirement experience, Missing: { } missing } when missing < experience.Months =>
            $"{Demand(step.Demand, catalog)} ({Months.Of(missing)} more{(step.IsAtMost ? " at most" : "")})",
        { Demand: TrainingRequirement { Hours: { } hours }, Missing: { } missing } when missing < hours =>
            string.Create(CultureInfo.InvariantCulture, $"{Demand(step.Demand, catalog)} ({missing} hours more)"),
        _ => Demand(step.Demand, catalog),
    };

    /// <summary>Parts of a sentence with commas and an "and".</summary>
    internal static string Join(IEnumerable<string> parts)
    {
        string[] all = [.. parts];
        return all.Length switch
        {
            0 => "",
            1 => all[0],
            _ => $"{string.Join(", ", all[..^1])} and {all[^1]}",
        };
    }

    private static string Words(Requirement demand, CertificationCatalog catalog) => demand switch
    {
        CredentialRequirement holds => $"holding the {holds.Credential}",
        CredentialClassRequirement any => $"holding any {Class(any, catalog)}credential",
        EducationRequirement { Him: true } degree => $"{Level(degree.Level)} from an accredited health information management program",
        EducationRequirement education => $"{Level(education.Level)} or more",
        ExperienceRequirement experience => $"{Months.Of(experience.Months)} of experience in {Area(experience.Area, catalog)}{Place(experience, catalog)}",
        LicenseRequirement license => $"a license as {license.License}",
        MembershipRequirement member => $"membership of {member.IssuingBody}",
        TrainingRequirement { Hours: { } hours } training => string.Create(CultureInfo.InvariantCulture, $"{hours} hours of {Training(training.Training, catalog)}"),
        TrainingRequirement training => $"finished: {Training(training.Training, catalog)}",
        RequirementGroup { IsAll: true } group => string.Join(" and ", group.Members.Select(member => Within(member, catalog))),
        RequirementGroup { IsAny: true } group => string.Join("; or ", group.Members.Select(member => Demand(member, catalog))),
        RequirementGroup group => string.Create(
            CultureInfo.InvariantCulture, $"{group.Needed} of these: {string.Join(", ", group.Members.Select(member => Within(member, catalog)))}"),
        _ => "nothing",
    };

    private static string Within(Requirement member, CertificationCatalog catalog) =>
        member is RequirementGroup ? $"({Demand(member, catalog)})" : Demand(member, catalog);

    private static string Class(CredentialClassRequirement any, CertificationCatalog catalog) =>
        (any.IssuingBody is { } body ? $"{body} " : "")
        + (any.Area is { } area && catalog.PracticeAreas.TryGet(area, out var known) ? $"{Lower(known.Name)} " : "");

    /// <summary>A practice area inside a sentence.</summary>
    internal static string Area(PracticeAreaId id, CertificationCatalog catalog) =>
        catalog.PracticeAreas.TryGet(id, out var area) ? Lower(area.Name) : id.ToString();

    /// <summary>A training inside a sentence.</summary>
    internal static string Training(TrainingId id, CertificationCatalog catalog) =>
        catalog.Trainings.TryGet(id, out var known) ? Lower(known.Name) : $"{id} training";

    private static string Place(ExperienceRequirement experience, CertificationCatalog catalog) =>
        experience.Setting is not { } id ? "" : $" (setting: {(catalog.WorkSettings.TryGet(id, out var setting) ? setting.Name : id)})";

    // "Coding" becomes "coding", but "CDI" and "HIM" stay.
    private static string Lower(string name) =>
        name.Length > 1 && char.IsAsciiLetterLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    /// <summary>An education in words.</summary>
    internal static string Level(EducationLevel level) => level switch
    {
        EducationLevel.HighSchool => "a high school diploma",
        EducationLevel.SomeCollege => "some college",
        EducationLevel.Associate => "an associate degree",
        EducationLevel.Bachelor => "a bachelor's degree",
        EducationLevel.Master => "a master's degree",
        EducationLevel.MedicalDegree => "a medical degree",
        _ => "no diploma",
    };
}
