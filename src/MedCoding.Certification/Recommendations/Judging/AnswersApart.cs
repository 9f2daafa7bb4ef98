using System.Collections.Immutable;

namespace MedCoding.Certification.Recommendations;

/// <summary>The answers of a profile that the catalog has nothing for, or does not know.</summary>
internal static class AnswersApart
{
    public static ImmutableArray<ProfileAnswer> Uncovered(Selection selection) =>
        [.. StatedAnswer.Of(selection.Profile).Where(answer => !answer.IsCovered(selection.Catalog)).Select(answer => answer.Said).Except(UnknownToCatalog(selection))];

    public static ImmutableArray<ProfileAnswer> UnknownToCatalog(Selection selection)
    {
        var catalog = selection.Catalog.View.Catalog;
        var unknown = ImmutableArray.CreateBuilder<ProfileAnswer>();
        if (selection.Profile.Specialty is { } specialty && selection.Specialty is null)
        {
            unknown.Add(new(AnswerKind.Specialty, specialty.ToString()));
        }

        foreach (var license in selection.Profile.Qualifications.Licenses ?? [])
        {
            if (!catalog.Licenses.TryGet(license, out _))
            {
                unknown.Add(new(AnswerKind.License, license.ToString()));
            }
        }

        return unknown.ToImmutable();
    }
}
