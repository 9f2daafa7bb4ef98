using System.Globalization;
using System.Text;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>The same question has the same answer, byte for byte, on every machine.</summary>
public sealed class DeterminismTests
{
    private static readonly RecommendationEngine Engine = new(CertificationCatalog.Shipped.AsOf(new DateOnly(2026, 11, 22)));

    public static TheoryData<string, string> Questions => new()
    {
        { "hospital", """{"workSettings":["hospitals"]}""" },
        { "outpatient-clinic", """{"workSettings":["outpatient clinics"]}""" },
        { "payer", """{"workSettings":["insurance companies"]}""" },
        { "beginner", """{"experienceYears":0,"education":"high-school","credentials":[],"goals":["first-job","lowest-cost"]}""" },
        { "everything", """{"workSettings":["hospital-inpatient","payer"],"role":"auditor","specialty":"cardiology","experienceYears":2.5,"experience":[{"kind":"cdi","setting":"hospital","years":1}],"education":["bachelor","associate-him","coding-program"],"licenses":["RN","XY"],"credentials":["CPC-A"],"requiredCredentials":"CCS or (RHIT and CIC)","budget":500,"weeksAvailable":12,"studyHoursPerWeek":10,"goals":["highest-pay","quickest","advancement"]}""" },
        { "not-yet", """{"workSettings":["hospital"],"role":"coder","education":"none","credentials":[],"experienceYears":0}""" },
    };

    /// <summary>Both target frameworks compare with the same file, so they give the same bytes; a change of data or rules shows in review.</summary>
    [Theory]
    [MemberData(nameof(Questions))]
    public void The_shipped_catalog_answers_as_the_committed_report(string name, string profile)
    {
        var path = Repository.PathOf("tests", "MedCoding.Certification.Tests", "Recommendations", "Reports", $"{name}.json");
        var report = Ask(profile);
        if (Repository.WritesGenerated)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, report);
        }

        Assert.Equal(File.ReadAllText(path), report);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Culture_and_time_zone_do_not_matter(string name, string profile)
    {
        Assert.NotEmpty(name);
        var expected = (Ask(profile), Markdown(profile));
        var (culture, zone) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            foreach (var other in (string[])["tr-TR", "en-US", "ar-SA", "fa-IR", "de-DE"])
            {
                foreach (var otherZone in (string[])["Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"])
                {
                    CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(other);
                    Environment.SetEnvironmentVariable("TZ", otherZone);
                    TimeZoneInfo.ClearCachedData();
                    Assert.Equal(expected, (Ask(profile), Markdown(profile)));
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void The_Turkish_culture_is_really_there() =>
        Assert.Equal("İ", "i".ToUpper(CultureInfo.GetCultureInfo("tr-TR")));

    [Fact]
    public void Sixteen_threads_get_the_same_bytes()
    {
        string[] profiles = [.. Questions.Select(question => (string)((object[])question)[1])];
        string[] expected = [.. profiles.Select(Ask)];
        var answers = new string[16][];
        var threads = Enumerable.Range(0, answers.Length)
            .Select(index => new Thread(() => answers[index] = [.. Enumerable.Range(0, 20).SelectMany(_ => profiles.Select(Ask))]))
            .ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        var all = Enumerable.Repeat(expected, 20).SelectMany(texts => texts).ToArray();
        Assert.All(answers, answer => Assert.Equal(all, answer));
    }

    private static RecommendationReport Report(string profile) =>
        Engine.Recommend(CandidateProfile.FromJson(Encoding.UTF8.GetBytes(profile), CertificationCatalog.Shipped));

    private static string Ask(string profile) => Encoding.UTF8.GetString(Report(profile).ToUtf8Json(indented: true)) + "\n";

    private static string Markdown(string profile) => Report(profile).ToMarkdown();
}
