using System.Text;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations.Teams;

/// <summary>A roster is read as strictly as a profile, and nobody is lost through somebody else's mistake.</summary>
public sealed class RosterReadingTests
{
    [Fact]
    public void A_roster_has_people_a_demand_needs_and_settings()
    {
        var reading = Read(
            """
            {
              "demand": "any(AHIMA, coding) within 1 year of hire",
              "needs": [{ "requirement": "CCS or CIC", "people": 2 }, { "requirement": "CPC" }],
              "settings": ["hospital-inpatient", "insurance companies"],
              "people": [
                { "name": "Ann Lee", "hired": "2026-01-15", "role": "coder", "credentials": ["CPC-A"], "experienceYears": 2 },
                { "name": "Bo Chen" }
              ]
            }
            """);

        Assert.Empty(reading.Faults);
        Assert.True(reading.HasRoster);
        Assert.Equal("any(AHIMA, coding) within 12 months of hire", reading.Roster.Demand!.ToString());
        Assert.Equal(["2 x CCS or CIC", "1 x CPC"], reading.Roster.Needs.Select(need => FormattableString.Invariant($"{need.People} x {need.Requirement}")));
        Assert.Equal(["hospital-inpatient", "payer"], reading.Roster.Settings.Select(setting => setting.ToString()));
        Assert.Equal(["Ann Lee, 6", "Bo Chen, 7"], reading.Roster.Members.Select(member => FormattableString.Invariant($"{member.Name}, {member.Line}")));
        var ann = reading.Roster.Members[0];
        Assert.Equal(new DateOnly(2026, 1, 15), ann.Hired);
        Assert.Equal(["CPC"], ann.Profile.Qualifications.Credentials!.Value.Select(id => id.ToString()));
        Assert.Equal(24, ann.Profile.ExperienceMonths);
        Assert.Null(reading.Roster.Members[1].Profile.Qualifications.Credentials);
    }

    [Fact]
    public void Whoever_cannot_be_read_is_named_and_left_out()
    {
        var reading = Read(
            """
            {"people": [
              {"name": "Ann", "credentials": ["CPX"], "rol": "coder"},
              {"name": "Bo", "credentials": ["CPC"]},
              7,
              {"hired": "2026-13-01"},
              {"name": "Bo"},
              {"name": "Cy", "requiredCredentials": "CPC or CPZ"},
              {"name": "Di\nDa"}
            ]}
            """);

        Assert.Equal(["Bo"], reading.Roster!.Members.Select(member => member.Name));
        Assert.Equal(6, reading.BadPeople);
        Assert.Equal(
            [
                (2, "Ann", "$.people[0].credentials[0]"), (2, "Ann", "$.people[0].rol"), (4, null, "$.people[2]"), (5, null, "$.people[3].hired"),
                (5, null, "$.people[3].name"), (6, "Bo", "$.people[4].name"), (7, "Cy", "$.people[5].requiredCredentials"), (8, null, "$.people[6].name"),
            ],
            reading.Faults.Select(fault => (fault.Line, fault.Name, fault.Place == "$.people[3]" ? "$.people[3].name" : fault.Place)).OrderBy(fault => fault.Line).ThenBy(fault => fault.Item3, StringComparer.Ordinal));
        Assert.Contains(reading.Faults, fault => fault.Message.Contains("role", StringComparison.Ordinal));
        Assert.Contains(reading.Faults, fault => fault.Message.Contains("on line 3 already", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{", "$")]
    [InlineData("[]", "$")]
    [InlineData("{}", "$")]
    [InlineData("""{"people":{}}""", "$.people")]
    [InlineData("""{"people":[],"demnd":"CPC"}""", "$.demnd")]
    [InlineData("""{"people":[],"demand":"CPC within"}""", "$.demand")]
    [InlineData("""{"people":[],"demand":"CPX"}""", "$.demand")]
    [InlineData("""{"people":[],"needs":[{"people":2}]}""", "$.needs[0]")]
    [InlineData("""{"people":[],"needs":[{"requirement":"CPX"}]}""", "$.needs[0].requirement")]
    [InlineData("""{"people":[],"needs":[{"requirement":"none"}]}""", "$.needs[0]")]
    [InlineData("""{"people":[],"needs":[{"requirement":"CPC","people":0}]}""", "$.needs[0].people")]
    [InlineData("""{"people":[],"settings":["hospitl"]}""", "$.settings[0]")]
    [InlineData("""{"people":[],"people":[{"name":"Ann"}]}""", "$.people")]
    [InlineData("""{"people":[{"name":"Ann"}]} x""", "$")]
    public void What_is_wrong_with_the_whole_leaves_no_roster(string json, string place)
    {
        var reading = Read(json);

        Assert.False(reading.HasRoster);
        Assert.Contains(reading.Faults, fault => fault.Place == place && fault.Name is null && fault.Line == 1);
    }

    [Fact]
    public void Hostile_texts_are_answered_with_a_fault()
    {
        foreach (var text in HostileTexts.All.Append("\ufeff"))
        {
            var reading = Read(text);
            Assert.False(reading.HasRoster);
            Assert.NotEmpty(reading.Faults);
        }

        Assert.False(Roster.Read(new byte[] { 0xFF, 0xFE, 0x7B }, CertificationCatalog.Shipped).HasRoster);
    }

    [Fact]
    public void Two_people_of_one_name_cannot_be_told_apart() =>
        Assert.Throws<ArgumentException>(() => new Roster([new RosterMember("Ann", new CandidateProfile()), new RosterMember("Ann", new CandidateProfile())]));

    internal static RosterReading Read(string text) => Roster.Read(Encoding.UTF8.GetBytes(text), CertificationCatalog.Shipped);
}
