using System.Text;
using System.Text.Json;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>A profile is read as strictly as a seed, and what is wrong is told with place, value and near misses.</summary>
public sealed class ProfileReadingTests
{
    [Theory]
    [InlineData("""{"workSettings":["hospitl"]}""", "$.workSettings[0]", "hospital")]
    [InlineData("""{"workSettings":"hospital"}""", "$.workSettings", "an array")]
    [InlineData("""{"rol":"coder"}""", "$.rol", "role")]
    [InlineData("""{"role":"codr"}""", "$.role", "coder")]
    [InlineData("""{"role":"coder","role":"coder"}""", "$.role", "twice")]
    [InlineData("""{"goals":["first-jb"]}""", "$.goals[0]", "first-job")]
    [InlineData("""{"credentials":["CPX"]}""", "$.credentials[0]", "CPC")]
    [InlineData("""{"education":"asociate"}""", "$.education", "associate")]
    [InlineData("""{"education":["bachelor","none-him"]}""", "$.education[1]", "none-him")]
    [InlineData("""{"education":[]}""", "$.education", "at least one")]
    [InlineData("""{"experienceYears":-1}""", "$.experienceYears", "from 0 to 80")]
    [InlineData("""{"experienceYears":"two"}""", "$.experienceYears", "two")]
    [InlineData("""{"experience":[{"kind":"cdi"}]}""", "$.experience[0]", "years")]
    [InlineData("""{"experience":[{"kind":"codin","years":1}]}""", "$.experience[0].kind", "coding")]
    [InlineData("""{"memberships":["AAPX"]}""", "$.memberships[0]", "AAPC")]
    [InlineData("""{"memberships":"AAPC"}""", "$.memberships", "an array")]
    [InlineData("""{"memberships":[{"id":"AAPC"}]}""", "$.memberships[0]", "a text")]
    [InlineData("""{"memberships":["\ud800"]}""", "$.memberships[0]", "surrogate")]
    [InlineData("""{"trainings":["codng"]}""", "$.trainings[0]", "coding")]
    [InlineData("""{"trainings":{"id":"coding","hours":80}}""", "$.trainings", "an array")]
    [InlineData("""{"trainings":[80]}""", "$.trainings[0]", "\"hours\": 80")]
    [InlineData("""{"trainings":[null]}""", "$.trainings[0]", "a training (\"coding\")")]
    [InlineData("""{"trainings":["coding:80"]}""", "$.trainings[0]", "coding:80")]
    [InlineData("""{"trainings":[{"id":"coding"}]}""", "$.trainings[0]", "hours")]
    [InlineData("""{"trainings":[{"hours":80}]}""", "$.trainings[0]", "id")]
    [InlineData("""{"trainings":[{"id":"codng","hours":80}]}""", "$.trainings[0].id", "coding")]
    [InlineData("""{"trainings":[{"id":"coding","hours":0}]}""", "$.trainings[0].hours", "from 1 to 100000")]
    [InlineData("""{"trainings":[{"id":"coding","hours":100001}]}""", "$.trainings[0].hours", "from 1 to 100000")]
    [InlineData("""{"trainings":[{"id":"coding","hours":79.5}]}""", "$.trainings[0].hours", "whole number")]
    [InlineData("""{"trainings":[{"id":"coding","hours":"80"}]}""", "$.trainings[0].hours", "whole number")]
    [InlineData("""{"trainings":[{"id":"coding","hours":80,"hour":1}]}""", "$.trainings[0].hour", "hours")]
    [InlineData("""{"budget":12.345}""", "$.budget", "two decimals")]
    [InlineData("""{"budget":"500"}""", "$.budget", "500")]
    [InlineData("""{"weeksAvailable":1.5}""", "$.weeksAvailable", "whole number")]
    [InlineData("""{"studyHoursPerWeek":169}""", "$.studyHoursPerWeek", "from 1 to 168")]
    [InlineData("""{"requiredCredentials":"CPC and"}""", "$.requiredCredentials", "at character")]
    [InlineData("""{"requiredCredentials":"CPC or CPX"}""", "$.requiredCredentials", "CPX")]
    [InlineData("""{"specialty":"a b;c"}""", "$.specialty", "letters and digits")]
    [InlineData("""{"specialty":"\ud800"}""", "$.specialty", "surrogate")]
    [InlineData("""[]""", "$", "an object")]
    [InlineData("""{"role":"coder"} x""", "$", "line 1")]
    [InlineData("", "$", "line 1")]
    public void A_fault_names_its_place_and_what_would_be_right(string json, string place, string hint)
    {
        Assert.False(TryRead(json, out var profile, out var faults));
        Assert.Null(profile);
        Assert.Contains(faults, fault => fault.Path == place && fault.Message.Contains(hint, StringComparison.Ordinal));
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        Assert.False(TryRead("""{"workSettings":["x"],"role":7,"budget":-1,"goals":["y"],"wat":1}""", out _, out var faults));
        Assert.Equal(["$.budget", "$.goals[0]", "$.role", "$.wat", "$.workSettings[0]"], faults.Select(fault => fault.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Everything_may_be_left_out_and_is_then_unknown()
    {
        Assert.True(TryRead("{}", out var profile, out _));
        Assert.Null(profile!.ExperienceMonths);
        Assert.Null(profile.Qualifications.Credentials);
        Assert.Null(profile.Qualifications.Education);
        Assert.Null(profile.Qualifications.Licenses);
        Assert.Null(profile.Qualifications.Memberships);
        Assert.Null(profile.Qualifications.Trainings);
    }

    [Fact]
    public void Held_nothing_is_not_the_same_as_not_said()
    {
        Assert.True(TryRead("""{"credentials":[],"licenses":[],"memberships":[],"trainings":[]}""", out var profile, out _));
        Assert.True(profile!.Qualifications.Credentials is { IsEmpty: true });
        Assert.True(profile.Qualifications.Licenses is { IsEmpty: true });
        Assert.True(profile.Qualifications.Memberships is { IsEmpty: true });
        Assert.True(profile.Qualifications.Trainings is { IsEmpty: true });
    }

    [Fact]
    public void Education_is_a_text_or_a_list()
    {
        Assert.True(TryRead("""{"education":"associate-him"}""", out var one, out _));
        Assert.Equal(new Education(EducationLevel.Associate, EducationLevel.Associate), one!.Qualifications.Education);
        Assert.True(TryRead("""{"education":["bachelor","associate-him","coding-program"]}""", out var several, out _));
        Assert.Equal(new Education(EducationLevel.Bachelor, EducationLevel.Associate, codingProgram: true), several!.Qualifications.Education);
        Assert.True(TryRead("""{"education":"coding-program"}""", out var program, out _));
        Assert.Null(program!.Qualifications.Education!.Value.Highest);
    }

    [Fact]
    public void FromJson_throws_a_JsonException_with_every_fault()
    {
        var fault = Assert.Throws<JsonException>(() => CandidateProfile.FromJson("""{"role":"codr","budget":"x"}"""u8.ToArray(), CertificationCatalog.Shipped));
        Assert.Contains("codr", fault.Message, StringComparison.Ordinal);
        Assert.Contains("$.budget", fault.Message, StringComparison.Ordinal);
    }

    [Property]
    public bool Any_text_is_refused_or_read_and_never_throws(string? text) =>
        TryRead(text ?? "", out var profile, out var faults) ? profile is not null && faults.IsEmpty : profile is null && !faults.IsEmpty;

    private static bool TryRead(string json, out CandidateProfile? profile, out System.Collections.Immutable.ImmutableArray<CatalogFault> faults) =>
        CandidateProfile.TryFromJson(Encoding.UTF8.GetBytes(json), CertificationCatalog.Shipped, out profile, out faults);
}
