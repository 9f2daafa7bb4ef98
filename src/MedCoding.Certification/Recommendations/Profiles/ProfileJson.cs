using System.Collections.Immutable;
using System.Text.Json;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>Writes a profile as the JSON that <see cref="ProfileReader"/> reads; what was not said is left out.</summary>
internal static class ProfileJson
{
    private const decimal MonthsInYear = 12;
    private const decimal Precision = 1_000_000;

    public static void Write(Utf8JsonWriter writer, CandidateProfile profile)
    {
        writer.WriteStartObject();
        WriteTexts(writer, "workSettings", profile.WorkSettings.IsEmpty ? null : Texts(profile.WorkSettings));
        WriteText(writer, "role", profile.Role);
        WriteText(writer, "specialty", profile.Specialty);
        if (profile.ExperienceMonths is { } months)
        {
            writer.WriteNumber("experienceYears", Years(months));
        }

        WriteExperience(writer, profile);
        WriteTexts(writer, "education", profile.Qualifications.Education is { } education && education != default ? EducationTexts(education) : null);
        WriteTexts(writer, "licenses", profile.Qualifications.Licenses is { } licenses ? Texts(licenses) : null);
        WriteCredentials(writer, profile.Qualifications);
        WriteTexts(writer, "memberships", profile.Qualifications.Memberships is { } bodies ? Texts(bodies) : null);
        WriteTrainings(writer, profile.Qualifications);
        WriteText(writer, "requiredCredentials", profile.RequiredCredentials);
        if (profile.Budget is { } budget)
        {
            writer.WriteNumber("budget", budget.Dollars);
        }

        WriteNumber(writer, "weeksAvailable", profile.WeeksAvailable);
        WriteNumber(writer, "studyHoursPerWeek", profile.StudyHoursPerWeek);
        WriteTexts(writer, "goals", profile.Goals.IsEmpty ? null : Texts(profile.Goals));
        writer.WriteEndObject();
    }

    // Rounded up to a millionth of a year: reading takes whole months and rounds down.
    private static decimal Years(int months) => Math.Ceiling(months / MonthsInYear * Precision) / Precision;

    private static void WriteExperience(Utf8JsonWriter writer, CandidateProfile profile)
    {
        var stated = profile.Experience.GroupBy(one => one.Area).ToDictionary(kind => kind.Key, kind => kind.Sum(one => one.Months));
        Experience[] all =
        [
            .. profile.Experience,
            .. profile.Qualifications.ExperienceMonths
                .Select(pair => new Experience(pair.Key, null, pair.Value - stated.GetValueOrDefault(pair.Key)))
                .Where(rest => rest.Months > 0 || !stated.ContainsKey(rest.Area)),
        ];
        if (all.Length == 0)
        {
            return;
        }

        writer.WriteStartArray("experience");
        foreach (var one in all)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", one.Area.ToString());
            WriteText(writer, "setting", one.Setting);
            writer.WriteNumber("years", Years(one.Months));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static IEnumerable<string> EducationTexts(Education education)
    {
        if (education.Highest is { } highest && highest != education.HighestHim)
        {
            yield return EducationText.Of(highest);
        }

        if (education.HighestHim is { } him)
        {
            yield return $"{EducationText.Of(him)}-him";
        }

        if (education.CodingProgram)
        {
            yield return "coding-program";
        }
    }

    // A mark is written by itself where it says which credential it is on.
    private static void WriteCredentials(Utf8JsonWriter writer, Qualifications qualifications)
    {
        if (qualifications.Credentials is { } held)
        {
            WriteTexts(writer, "credentials", Texts(held).Concat(Texts(qualifications.Designations)));
        }
    }

    // Without hours its identifier says all there is.
    private static void WriteTrainings(Utf8JsonWriter writer, Qualifications qualifications)
    {
        if (qualifications.Trainings is not { } trainings)
        {
            return;
        }

        writer.WriteStartArray("trainings");
        foreach (var (training, hours) in trainings)
        {
            if (hours is { } stated)
            {
                writer.WriteStartObject();
                writer.WriteString("id", training.ToString());
                writer.WriteNumber("hours", stated);
                writer.WriteEndObject();
            }
            else
            {
                writer.WriteStringValue(training.ToString());
            }
        }

        writer.WriteEndArray();
    }

    private static IEnumerable<string> Texts<T>(ImmutableArray<T> values) => values.Select(value => value!.ToString()!);

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string>? values)
    {
        if (values is not null)
        {
            writer.WriteStartArray(name);
            foreach (var value in values)
            {
                writer.WriteStringValue(value);
            }

            writer.WriteEndArray();
        }
    }

    private static void WriteText<T>(Utf8JsonWriter writer, string name, T? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value.ToString());
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }
}
