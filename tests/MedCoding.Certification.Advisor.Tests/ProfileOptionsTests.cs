using MedCoding.Advisor.Help;
using MedCoding.Advisor.Profiles;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Advisor.Tests;

public sealed class ProfileOptionsTests
{
    [Fact]
    public void Every_option_reaches_its_property()
    {
        var profile = Read(
            "--setting", "insurance companies", "--setting", "HOSPITAL", "--role", "coder", "--specialty", "cardiology", "--experience-years", "1.5",
            "--experience", "cdi@hospital-outpatient=2", "--experience", "auditing=0.5", "--education", "associate-him", "--education", "bachelor",
            "--license", "RN", "--credential", "CPC-A", "--credential", "RHIT", "--required", "RHIT and (CCS or CIC)", "--budget", "499.50",
            "--member", "aapc", "--member", "AHIMA", "--training", "practicode", "--training", "coding:80", "--weeks", "12", "--study-hours", "10", "--goal", "first-job", "--goal", "remote");

        Assert.Equal([WorkSettingIds.Payer, WorkSettingIds.Hospital], profile.WorkSettings.ToArray());
        Assert.Equal(RoleIds.Coder, profile.Role);
        Assert.Equal(SpecialtyIds.Cardiology, profile.Specialty);
        Assert.Equal(18, profile.ExperienceMonths);
        Assert.Equal(
            [new Experience(PracticeAreaIds.Cdi, WorkSettingIds.HospitalOutpatient, 24), new Experience(PracticeAreaIds.Auditing, null, 6)],
            profile.Experience.ToArray());
        Assert.Equal(new Education(EducationLevel.Bachelor, EducationLevel.Associate), profile.Qualifications.Education);
        Assert.Equal([LicenseIds.Rn], profile.Qualifications.Licenses!.Value.ToArray());
        Assert.Equal([CredentialIds.Cpc, CredentialIds.Rhit], profile.Qualifications.Credentials!.Value.ToArray());
        Assert.Equal([DesignationIds.CpcA], profile.Qualifications.Designations.ToArray());
        Assert.Equal([IssuingBodyIds.Aapc, IssuingBodyIds.Ahima], profile.Qualifications.Memberships!.Value.ToArray());
        Assert.Equal([TrainingIds.Coding, TrainingIds.Practicode], profile.Qualifications.Trainings!.Keys);
        Assert.Equal([80, null], profile.Qualifications.Trainings.Values);
        Assert.Equal(Requirement.Parse("RHIT and (CCS or CIC)"), profile.RequiredCredentials);
        Assert.Equal(Money.FromDollars(499.50m), profile.Budget);
        Assert.Equal(12, profile.WeeksAvailable);
        Assert.Equal(10, profile.StudyHoursPerWeek);
        Assert.Equal([GoalIds.FirstJob, GoalIds.Remote], profile.Goals.ToArray());
    }

    [Fact]
    public void What_is_not_said_is_unknown()
    {
        var profile = Read();
        Assert.Empty(profile.WorkSettings);
        Assert.Null(profile.ExperienceMonths);
        Assert.Null(profile.Qualifications.Credentials);
        Assert.Null(profile.Qualifications.Education);
        Assert.Null(profile.Qualifications.Memberships);
        Assert.Null(profile.Qualifications.Trainings);
        Assert.Null(profile.Budget);
    }

    private static CandidateProfile Read(params string[] args)
    {
        var options = new ProfileOptions();
        var command = new AdvisorCommand("recommend", "A test.") { Usages = [], Examples = [] };
        options.AddTo(command);
        using var error = new StringWriter();
        var surroundings = Surroundings.Redirected(TextWriter.Null, error, Stream.Null, Answer.Today);
        var isGood = ProfileInput.TryRead(options, command.Parse(args), CertificationCatalog.Shipped, surroundings, out var profile);
        Assert.Empty(error.ToString());
        Assert.True(isGood);
        return profile!;
    }
}
