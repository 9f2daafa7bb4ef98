using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>Writes cells as members of the JSON of a roster. What is no number goes on as text, so that the reader says what stands there and what is expected.</summary>
internal static class CsvColumn
{
    private const char Separator = ';';
    private const char BeforeHours = ':';
    private const string Nothing = "none";

    private static readonly string[] Names =
    [
        "name", "hired", "workSettings", "role", "specialty", "experienceYears", "experience", "education", "licenses", "credentials", "memberships", "trainings",
        "requiredCredentials", "budget", "weeksAvailable", "studyHoursPerWeek", "goals",
    ];

    private static readonly FrozenSet<string> Numbers = FrozenSet.ToFrozenSet(["experienceYears", "budget", "weeksAvailable", "studyHoursPerWeek"]);

    private static readonly FrozenSet<string> Lists =
        FrozenSet.ToFrozenSet(["workSettings", "experience", "education", "licenses", "credentials", "memberships", "trainings", "goals"]);

    // Elsewhere to have none and to say nothing are the same, or none is a value of its own, as of education.
    private static readonly FrozenSet<string> MayBeNone = FrozenSet.ToFrozenSet(["licenses", "credentials", "memberships", "trainings"]);

    public static IReadOnlyList<string> Known => Names;

    public static bool IsKnown(string column) => Names.Contains(column, StringComparer.Ordinal);

    public static void Write(Utf8JsonWriter writer, string column, string cell)
    {
        writer.WritePropertyName(column);
        if (Numbers.Contains(column))
        {
            WriteNumber(writer, cell);
            return;
        }

        if (!Lists.Contains(column))
        {
            writer.WriteStringValue(cell);
            return;
        }

        writer.WriteStartArray();
        foreach (var item in cell == Nothing && MayBeNone.Contains(column) ? [] : cell.Split(Separator))
        {
            WriteItem(writer, column, item.Trim());
        }

        writer.WriteEndArray();
    }

    private static void WriteItem(Utf8JsonWriter writer, string column, string item)
    {
        switch (column)
        {
            case "experience":
                WriteExperience(writer, item);
                break;
            case "trainings" when item.LastIndexOf(BeforeHours) is var colon and >= 0:
                WriteTraining(writer, item[..colon], item[(colon + 1)..]);
                break;
            default:
                writer.WriteStringValue(item);
                break;
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string text)
    {
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }

    // cdi@hospital-inpatient=2
    private static void WriteExperience(Utf8JsonWriter writer, string item)
    {
        var (what, years) = item.Split('=') is [var left, var right] ? (left, right) : (item, null);
        var (kind, setting) = what.Split('@') is [var before, var after] ? (before, after) : (what, null);
        writer.WriteStartObject();
        writer.WriteString("kind", kind);
        if (setting is not null)
        {
            writer.WriteString("setting", setting);
        }

        if (years is not null)
        {
            writer.WritePropertyName("years");
            WriteNumber(writer, years);
        }

        writer.WriteEndObject();
    }

    // coding:80
    private static void WriteTraining(Utf8JsonWriter writer, string id, string hours)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WritePropertyName("hours");
        WriteNumber(writer, hours);
        writer.WriteEndObject();
    }
}
