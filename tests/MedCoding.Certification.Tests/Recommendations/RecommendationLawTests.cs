using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Recommendations.Criteria;
using PositiveInt = FsCheck.PositiveInt;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>What holds for every catalog, generated or shipped, and every profile.</summary>
public sealed class RecommendationLawTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Property(MaxTest = 400, EndSize = 1_000_000)]
    public void A_finding_recomputed_from_the_facts_it_names_gives_its_points_and_verdict(int seed)
    {
        foreach (var finding in Report(seed).Recommendations.SelectMany(one => one.Findings))
        {
            var rule = CriterionRule.All.Single(rule => rule.Criterion == finding.Criterion);
            Assert.Equal((finding.Verdict, finding.ScalePoints), rule.Judge(finding.Facts.AsSpan()));
            Assert.False(finding.Facts.IsEmpty);
        }
    }

    [Property(MaxTest = 400, EndSize = 1_000_000)]
    public void The_points_that_ranked_a_credential_are_those_of_its_findings(int seed)
    {
        var report = Report(seed);
        foreach (var one in report.Recommendations)
        {
            var kept = Enum.GetValues<Criterion>().Where(criterion => !report.Selection.Points(criterion).IsEmpty)
                .Select(criterion => (criterion, (int)report.Selection.Points(criterion)[one.Row])).Where(pair => pair.Item2 != 0);
            Assert.Equal(one.Findings.Where(finding => finding.ScalePoints != 0).Select(finding => (finding.Criterion, finding.ScalePoints)), kept);
        }
    }

    [Property(MaxTest = 400, EndSize = 1_000_000)]
    public void A_score_is_the_sum_of_its_findings_and_each_criterion_finds_once(int seed)
    {
        foreach (var one in Report(seed).Recommendations)
        {
            Assert.Equal(one.Findings.Sum(finding => finding.Points), one.Score);
            Assert.Equal(one.Findings.Select(finding => finding.Criterion).Distinct().Order(), one.Findings.Select(finding => finding.Criterion));
        }
    }

    [Property(MaxTest = 400, EndSize = 1_000_000)]
    public void The_order_is_total_and_what_is_not_open_never_comes_before_what_is(int seed)
    {
        var ranked = Report(seed).Recommendations;
        Assert.Equal(Enumerable.Range(1, ranked.Length), ranked.Select(one => one.Rank));
        foreach (var (first, second) in ranked.Zip(ranked.Skip(1)))
        {
            var key = (NotYet: first.Openness == Openness.NotYet, -first.Score, first.Credential.Id);
            var next = (NotYet: second.Openness == Openness.NotYet, -second.Score, second.Credential.Id);
            Assert.True(key.CompareTo(next) < 0, $"{first.Credential.Id} before {second.Credential.Id}");
        }
    }

    [Property(MaxTest = 400, EndSize = 1_000_000)]
    public void Every_credential_is_ranked_or_set_aside_at_most_once_and_never_both(int seed)
    {
        var report = Report(seed);
        CredentialId[] placed =
        [
            .. report.Recommendations.Select(one => one.Credential.Id),
            .. new[] { report.Held, report.SupersededByHeld, report.Retired, report.Outside, report.Unsuitable }.SelectMany(list => list).Select(one => one.Credential.Id),
        ];
        Assert.Equal(placed.Distinct().Count(), placed.Length);
        Assert.All(report.Recommendations, one => Assert.True(one.Credential.IsRecommendable));
        Assert.All(report.Recommendations, one => Assert.DoesNotContain(one.Credential.Id, report.Profile.Qualifications.Credentials ?? []));
    }

    [Property(MaxTest = 400, EndSize = 1_000_000)]
    public void Openness_follows_the_eligibility_and_names_what_decides(int seed)
    {
        foreach (var one in Report(seed).Recommendations)
        {
            switch (one.Openness)
            {
                case Openness.OpenNow:
                    Assert.Equal(Outcome.Met, one.Eligibility!.Outcome);
                    break;
                case Openness.NotYet:
                    Assert.Equal(Outcome.NotMet, one.Eligibility!.Outcome);
                    Assert.NotEmpty(one.Missing);
                    break;
                default:
                    Assert.True(one.Eligibility is null || one.Eligibility.Outcome != Outcome.NotMet);
                    Assert.True(one.Eligibility?.Outcome != Outcome.Unknown || !one.DependsOn.IsEmpty);
                    break;
            }
        }
    }

    [Property(MaxTest = 100, EndSize = 1_000_000)]
    public void The_order_in_the_catalog_does_not_change_a_report(int seed)
    {
        var json = GeneratedCatalog.Json(seed);
        var catalog = Load(json);
        var dice = new Dice(seed + 1);
        foreach (var (name, list) in json.Where(pair => pair.Value is JsonArray).Select(pair => (pair.Key, pair.Value!.AsArray())).ToArray())
        {
            json[name] = new JsonArray([.. dice.Shuffled(list).Select(item => item!.DeepClone())]);
        }

        foreach (var fits in json["credentials"]!.AsArray().Select(credential => credential!["fits"]!.AsObject()))
        {
            foreach (var (name, list) in fits.Select(pair => (pair.Key, pair.Value!.AsArray())).ToArray())
            {
                fits[name] = new JsonArray([.. dice.Shuffled(list).Select(item => item!.DeepClone())]);
            }
        }

        var profile = GeneratedProfile.Of(catalog, seed);
        Assert.Equal(WithoutHash(catalog, profile), WithoutHash(Load(json), profile));
    }

    [Property(MaxTest = 200, EndSize = 1_000_000)]
    public void The_order_of_answers_does_not_change_the_ranking(int seed)
    {
        var catalog = Catalog(seed);
        var profile = GeneratedProfile.Of(catalog, seed);
        var turned = new CandidateProfile
        {
            WorkSettings = [.. profile.WorkSettings.Reverse()],
            Goals = [.. profile.Goals.Reverse()],
            Role = profile.Role,
            Specialty = profile.Specialty,
            ExperienceMonths = profile.ExperienceMonths,
            Experience = profile.Experience,
            Qualifications = profile.Qualifications,
            RequiredCredentials = profile.RequiredCredentials,
            Budget = profile.Budget,
            WeeksAvailable = profile.WeeksAvailable,
            StudyHoursPerWeek = profile.StudyHoursPerWeek,
        };
        var engine = new RecommendationEngine(catalog.AsOf(Day));
        Assert.Equal(
            engine.Recommend(profile).Recommendations.Select(one => (one.Credential.Id, one.Score)),
            engine.Recommend(turned).Recommendations.Select(one => (one.Credential.Id, one.Score)));
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public void Every_report_can_be_said_in_words_and_written_as_JSON(int seed)
    {
        var report = Report(seed);
        var explanation = report.Explain();
        Assert.False(string.IsNullOrWhiteSpace(explanation.Answer));
        Assert.All(explanation.Recommendations.SelectMany(one => one.Why), why => Assert.False(string.IsNullOrWhiteSpace(why.Text)));
        Assert.NotEmpty(report.ToMarkdown());
        var json = JsonNode.Parse(report.ToUtf8Json())!;
        Assert.Equal(report.Recommendations.Length, json["recommendations"]!.AsArray().Count);
        Assert.Equal(report.Recommendations.Length, report.ToUtf8JsonLines().Length);
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public void A_report_with_only_the_first_recommendations_says_the_rest_unchanged(int seed, PositiveInt count)
    {
        var report = Report(seed);
        var top = report.Top(count.Get);
        Assert.Equal(report.Recommendations.Take(count.Get), top.Recommendations);
        Assert.Equal(report.Explain().Answer, top.Explain().Answer);
        Assert.Equal(report.Explain().Notes.AsEnumerable(), top.Explain().Notes.AsEnumerable());
    }

    [Property(MaxTest = 400, EndSize = 1_000_000)]
    public void A_profile_is_written_as_the_JSON_that_reads_back_to_the_same_answer(int seed)
    {
        var catalog = Catalog(seed);
        var engine = new RecommendationEngine(catalog.AsOf(Day));
        var profile = GeneratedProfile.Of(catalog, seed);

        // A specialty that is unknown keeps its own spelling.
        profile = Read(Written(profile), catalog);
        var again = Read(Written(profile), catalog);
        Assert.Equal(Written(profile), Written(again));
        Assert.Equal(engine.Recommend(profile).ToUtf8Json(), engine.Recommend(again).ToUtf8Json());
    }

    [Property(MaxTest = 1200, EndSize = 1_000_000)]
    public void Every_number_of_months_reads_back(PositiveInt months)
    {
        var profile = new CandidateProfile { ExperienceMonths = months.Get % 961 };
        Assert.Equal(profile.ExperienceMonths, Read(Written(profile), CertificationCatalog.Shipped).ExperienceMonths);
    }

    [Property(MaxTest = 300, EndSize = 1_000_000)]
    public void Every_evidence_that_a_report_rests_on_is_among_its_sources(int seed)
    {
        var report = Report(seed);
        var listed = report.Explain().Sources.Select(source => source.Id).ToHashSet();
        var cited = report.Recommendations.SelectMany(one => one.Findings).SelectMany(finding => finding.Facts).SelectMany(fact => fact.Evidence?.Sources ?? []);
        Assert.Subset(listed, cited.ToHashSet());
    }

    private static CertificationCatalog Catalog(int seed) => seed % 3 == 0 ? CertificationCatalog.Shipped : GeneratedCatalog.Of(seed);

    private static CertificationCatalog Load(JsonObject json) => CertificationCatalog.Load(GeneratedCatalog.File(json));

    private static RecommendationReport Report(int seed)
    {
        var catalog = Catalog(seed);
        return new RecommendationEngine(catalog.AsOf(Day)).Recommend(GeneratedProfile.Of(catalog, seed));
    }

    private static string Written(CandidateProfile profile)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            profile.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static CandidateProfile Read(string json, CertificationCatalog catalog) => CandidateProfile.FromJson(Encoding.UTF8.GetBytes(json), catalog);

    private static string WithoutHash(CertificationCatalog catalog, CandidateProfile profile) =>
        Encoding.UTF8.GetString(new RecommendationEngine(catalog.AsOf(Day)).Recommend(profile).ToUtf8Json()).Replace(catalog.ContentHash, "", StringComparison.Ordinal);
}
