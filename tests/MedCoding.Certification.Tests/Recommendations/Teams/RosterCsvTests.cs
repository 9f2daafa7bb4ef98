using System.Text;
using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations.Teams;

/// <summary>A CSV is read as RFC 4180 has it; a bad row is named and takes no other with it.</summary>
public sealed class RosterCsvTests
{
    internal static readonly string[] Columns =
        ["name", "hired", "workSettings", "role", "specialty", "experienceYears", "experience", "education", "licenses", "credentials", "memberships", "trainings", "budget", "weeksAvailable",
         "studyHoursPerWeek", "goals"];

    [Property(MaxTest = 200, EndSize = 1_000_000)]
    public void A_csv_says_the_same_as_a_json(int seed)
    {
        var catalog = CertificationCatalog.Shipped;
        var dice = new Dice(seed);
        var people = Enumerable.Range(0, 1 + dice.Below(5)).Select(number => Person(catalog, seed + number, FormattableString.Invariant($"N{number}, \"Mc\""))).ToArray();
        var order = dice.Shuffled(Columns);

        var json = Roster.Read(Encoding.UTF8.GetBytes(new JsonObject { ["people"] = new JsonArray([.. people]) }.ToJsonString()), catalog);
        var csv = Roster.Read(Encoding.UTF8.GetBytes(Csv(people, order, dice)), catalog);

        Assert.Empty(json.Faults);
        Assert.Empty(csv.Faults);
        Assert.Equal(json.Roster!.Members.Select(Written), csv.Roster!.Members.Select(Written));
    }

    [Fact]
    public void Cells_of_lists_are_separated_by_semicolons_and_an_empty_cell_says_nothing()
    {
        var reading = RosterReadingTests.Read(
            "name,hired,role,credentials,licenses,experienceYears,experience\r\n"
            + "\"Lee, Ann\",2026-01-15,coder,CPC; CRC,,1.5,cdi@hospital-inpatient=2\r\n"
            + "\r\n"
            + ",,,,,,\r\n \t,\r\n\"\",,,,,,,,\r\n"
            + "Bo,,,none,none,,\r\n"
            + "Cy,,,,,,");

        Assert.Empty(reading.Faults);
        Assert.Equal(["Lee, Ann", "Bo", "Cy"], reading.Roster!.Members.Select(member => member.Name));
        Assert.Equal([2, 7, 8], reading.Roster.Members.Select(member => member.Line!.Value));
        Assert.Equal(["CPC", "CRC"], reading.Roster.Members[0].Profile.Qualifications.Credentials!.Value.Select(id => id.ToString()));
        Assert.Equal(24, Assert.Single(reading.Roster.Members[0].Profile.Experience).Months);
        Assert.Empty(reading.Roster.Members[1].Profile.Qualifications.Credentials!.Value);
        Assert.Empty(reading.Roster.Members[1].Profile.Qualifications.Licenses!.Value);
        Assert.Null(reading.Roster.Members[2].Profile.Qualifications.Credentials);
    }

    [Fact]
    public void Memberships_and_trainings_stand_in_columns_as_on_the_command_line()
    {
        var reading = RosterReadingTests.Read("name,trainings,memberships\nAnn,practicode; coding:80,aapc;AHIMA\nBo,none,none\nCy,,\nDi,coding:,\nEd,:80,\nFay,coding:80h,\nGus,,AAPX");

        var (ann, bo, cy) = (Brought(0), Brought(1), Brought(2));
        Assert.Equal([IssuingBodyIds.Aapc, IssuingBodyIds.Ahima], ann.Memberships!.Value.AsEnumerable());
        Assert.Equal((80, null), (ann.Trainings![TrainingIds.Coding], ann.Trainings[TrainingIds.Practicode]));
        Assert.Empty(bo.Memberships!.Value);
        Assert.Empty(bo.Trainings!);
        Assert.Null(cy.Memberships);
        Assert.Null(cy.Trainings);
        Assert.Equal([(5, "trainings"), (6, "trainings"), (7, "trainings"), (8, "memberships")], reading.Faults.Select(fault => (fault.Line, fault.Place)));

        Qualifications Brought(int place) => reading.Roster!.Members[place].Profile.Qualifications;
    }

    [Theory]
    [InlineData("Ann,CPC,coder", "", "3 cells")]
    [InlineData("Ann", "", "1 cell ")]
    [InlineData("Ann,CPX", "credentials", "CPC")]
    [InlineData(",CPC", "", "name")]
    [InlineData("\"Ann,CPC", "", "not closed")]
    [InlineData("\"Ann\"x,CPC", "", "closing quote")]
    [InlineData("An\"n,CPC", "", "quote")]
    [InlineData("Ann,\"CPC", "", "not closed")]
    [InlineData("Ann,\"CPC\"\"", "", "not closed")]
    [InlineData("Ann,CPC\rx", "", "carriage return")]
    [InlineData("Ann,CPC;", "credentials", "blank")]
    public void A_bad_row_is_named_and_the_others_are_read(string row, string place, string reason)
    {
        var reading = RosterReadingTests.Read($"name,credentials\nBo,CPC\n{row}\nCy,none\n\"Di\",CCS\n");

        Assert.Equal(["Bo", "Cy", "Di"], reading.Roster!.Members.Select(member => member.Name));
        Assert.Equal([2, 4, 5], reading.Roster.Members.Select(member => member.Line!.Value));
        var fault = Assert.Single(reading.Faults);
        Assert.Equal(3, fault.Line);
        Assert.Equal(place, fault.Place);
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
        Assert.Equal(1, reading.BadPeople);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("\n\r\n \n", "empty")]
    [InlineData("credentials\nCPC", "'name' is missing")]
    [InlineData("name,name\nAnn,Bo", "twice")]
    [InlineData("name,credential\nAnn,CPC", "credentials")]
    [InlineData("name,\"role\nAnn,coder", "not closed")]
    public void Without_a_first_row_of_names_nothing_is_read(string csv, string reason)
    {
        var reading = RosterReadingTests.Read(csv);

        Assert.False(reading.HasRoster);
        Assert.Contains(reason, Assert.Single(reading.Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_and_line_breaks_within_quotes_are_read()
    {
        var reading = RosterReadingTests.Read("\ufeffname,credentials\r\nAnn,\"CPC;\nCRC\"\r\nBo,CPX\r\n");

        Assert.Equal(["Ann"], reading.Roster!.Members.Select(member => member.Name));
        Assert.Equal(2, reading.Roster.Members[0].Profile.Qualifications.Credentials!.Value.Length);
        Assert.Equal(4, Assert.Single(reading.Faults).Line);
    }

    [Fact]
    public void Ten_thousand_rows_are_read_whatever_stands_in_every_third()
    {
        var csv = new StringBuilder("name,role,credentials\n");
        for (var row = 0; row < 10_000; row++)
        {
            csv.Append(FormattableString.Invariant($"P{row},{(row % 3 == 1 ? "\"coder" : "coder")},CPC\n"));
        }

        var reading = RosterReadingTests.Read(csv.ToString());

        Assert.Equal(6_667, reading.Roster!.Members.Length);
        Assert.Equal(3_333, reading.BadPeople);
        Assert.Equal(3_333, reading.Faults.Length);
    }

    internal static JsonObject Person(CertificationCatalog catalog, int seed, string name)
    {
        var person = GeneratedProfile.Json(GeneratedProfile.Of(catalog, seed));
        person["name"] = name;
        person["hired"] = "2026-01-15";
        person.Remove("requiredCredentials");
        return person;
    }

    internal static string Csv(JsonObject[] people, string[] columns, Dice dice)
    {
        var end = dice.OneIn(2) ? "\n" : "\r\n";
        return (dice.OneIn(2) ? "\ufeff" : "") + string.Concat(new[] { string.Join(',', columns) }
            .Concat(people.Select(person => string.Join(',', columns.Select(column => Quoted(Cell(person[column], column), dice)))))
            .Select(row => row + end));
    }

    private static string Cell(JsonNode? value, string column) => value switch
    {
        null => "",
        JsonArray { Count: 0 } when column is "credentials" or "licenses" or "memberships" or "trainings" => "none",
        JsonArray items when column == "trainings" => string.Join(" ;", items.Select(item => item is JsonObject ? $"{item["id"]}:{item["hours"]}" : item!.ToString())),
        JsonArray items when column == "experience" => string.Join("; ", items.Select(item => $"{item!["kind"]}{(item["setting"] is { } setting ? $"@{setting}" : "")}={item["years"]}")),
        JsonArray items => string.Join(';', items),
        _ => value.ToString(),
    };

    private static string Quoted(string cell, Dice dice) =>
        cell.AsSpan().ContainsAny(",\"") || dice.OneIn(3) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    internal static string Written(RosterMember member) => FormattableString.Invariant($"{member.Name} {member.Hired:O} {GeneratedProfile.Json(member.Profile).ToJsonString()}");
}
