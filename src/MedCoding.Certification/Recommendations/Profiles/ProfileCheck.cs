using System.Collections.Immutable;
using System.Globalization;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>Refuses a profile made in code that names what the catalog does not know or holds a number that cannot be: what JSON refuses, code does not get past either.</summary>
internal static class ProfileCheck
{
    public static void Run(CandidateProfile profile, CertificationCatalog catalog)
    {
        RefuseUnknown(catalog.WorkSettings, profile.WorkSettings);
        RefuseUnknown(catalog.Roles, profile.Role);
        RefuseUnknown(catalog.Goals, profile.Goals);
        foreach (var experience in profile.Experience)
        {
            RefuseUnknown(catalog.PracticeAreas, experience.Area);
            RefuseUnknown(catalog.WorkSettings, experience.Setting);
            RefuseBeyond(experience.Months, 0, ProfileLimits.Months, "months of experience");
        }

        foreach (var (area, months) in profile.Qualifications.ExperienceMonths)
        {
            RefuseUnknown(catalog.PracticeAreas, area);
            RefuseBeyond(months, 0, ProfileLimits.Months, "months of experience");
        }

        RefuseUnknown(catalog.Credentials, profile.Qualifications.Credentials ?? []);
        RefuseUnknown(catalog.Designations, profile.Qualifications.Designations);
        RefuseUnknown(catalog.IssuingBodies, profile.Qualifications.Memberships ?? []);
        foreach (var (training, hours) in profile.Qualifications.Trainings ?? ImmutableSortedDictionary<TrainingId, int?>.Empty)
        {
            RefuseUnknown(catalog.Trainings, training);
            RefuseBeyond(hours ?? 1, 1, ProfileLimits.TrainingHours, "hours of a training");
        }

        if (profile.RequiredCredentials is { } demand)
        {
            RefuseUnknown(demand, catalog);
        }

        RefuseBeyond(profile.ExperienceMonths ?? 0, 0, ProfileLimits.Months, "months of experience");
        RefuseBeyond(profile.WeeksAvailable ?? 0, 0, ProfileLimits.Weeks, "weeks available");
        RefuseBeyond(profile.StudyHoursPerWeek ?? 1, 1, ProfileLimits.HoursAWeek, "hours of study a week");
        if (profile.Budget < Money.Zero)
        {
            throw new ArgumentException($"A budget of {profile.Budget} is below zero.", nameof(profile));
        }
    }

    // A license or specialty that the catalog does not know is no fault, and so neither is a demand for one.
    public static void RefuseUnknown(Requirement demand, CertificationCatalog catalog)
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
            case CredentialClassRequirement any:
                RefuseUnknown(catalog.IssuingBodies, any.IssuingBody);
                RefuseUnknown(catalog.PracticeAreas, any.Area);
                break;
            case ExperienceRequirement experience:
                RefuseUnknown(catalog.PracticeAreas, experience.Area);
                break;
            case MembershipRequirement member:
                RefuseUnknown(catalog.IssuingBodies, member.IssuingBody);
                break;
        }
    }

    private static void RefuseBeyond(int number, int least, int most, string what)
    {
        if (number < least || number > most)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{number} {what} cannot be; {least} to {most} can."));
        }
    }

    public static void RefuseUnknown<TId, TItem>(CatalogCollection<TId, TItem> items, ImmutableArray<TId> ids)
        where TId : struct, IIdentifier<TId>
        where TItem : class
    {
        foreach (var id in ids)
        {
            RefuseUnknown(items, id);
        }
    }

    private static void RefuseUnknown<TId, TItem>(CatalogCollection<TId, TItem> items, TId? id)
        where TId : struct, IIdentifier<TId>
        where TItem : class
    {
        if (id is { } stated && !items.TryGet(stated, out _))
        {
            throw new ArgumentException(items.Missing(stated.ToString()!));
        }
    }
}
