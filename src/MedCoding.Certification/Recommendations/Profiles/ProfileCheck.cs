using System.Globalization;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations;

/// <summary>Refuses a profile made in code that names what the catalog does not know or holds a number that cannot be: what JSON refuses, code does not get past either.</summary>
internal static class ProfileCheck
{
    public static void Run(CandidateProfile profile, CertificationCatalog catalog)
    {
        foreach (var setting in profile.WorkSettings)
        {
            RefuseUnknown(catalog.WorkSettings, setting);
        }

        if (profile.Role is { } role)
        {
            RefuseUnknown(catalog.Roles, role);
        }

        foreach (var goal in profile.Goals)
        {
            RefuseUnknown(catalog.Goals, goal);
        }

        foreach (var credential in profile.Qualifications.Credentials ?? [])
        {
            RefuseUnknown(catalog.Credentials, credential);
        }

        RefuseUnknown(profile.RequiredCredentials, catalog);
        RefuseBeyond(profile.ExperienceMonths, 0, ProfileLimits.Months, "months of experience");
        foreach (var experience in profile.Experience)
        {
            RefuseBeyond(experience.Months, 0, ProfileLimits.Months, "months of experience");
        }

        RefuseBeyond(profile.WeeksAvailable, 0, ProfileLimits.Weeks, "weeks available");
        RefuseBeyond(profile.StudyHoursPerWeek, 1, ProfileLimits.HoursAWeek, "hours of study a week");
        if (profile.Budget < Money.Zero)
        {
            throw new ArgumentException($"A budget of {profile.Budget} is below zero.", nameof(profile));
        }
    }

    private static void RefuseUnknown(Requirement? demand, CertificationCatalog catalog)
    {
        switch (demand)
        {
            case RequirementGroup group:
                foreach (var member in group.Members)
                {
                    RefuseUnknown(member, catalog);
                }

                break;
            case CredentialRequirement holds:
                RefuseUnknown(catalog.Credentials, holds.Credential);
                break;
        }
    }

    private static void RefuseBeyond(int? number, int least, int most, string what)
    {
        if (number < least || number > most)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{number} {what} cannot be; {least} to {most} can."));
        }
    }

    private static void RefuseUnknown<TId, TItem>(CatalogCollection<TId, TItem> items, TId id)
        where TId : struct, IIdentifier<TId>
        where TItem : class
    {
        if (!items.TryGet(id, out _))
        {
            throw new ArgumentException(items.Missing(id.ToString()!));
        }
    }
}
