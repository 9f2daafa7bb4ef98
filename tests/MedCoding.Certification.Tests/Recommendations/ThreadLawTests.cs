using System.Text;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Tests.Recommendations.Teams;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>Sixteen threads that share one engine, one report and one team's report read the same bytes as one thread that has its own.</summary>
public sealed class ThreadLawTests : ReportLawTests
{
    private const int Threads = 16;

    [Property(MaxTest = 6, EndSize = HighestSeed)]
    public void Whatever_a_report_is_asked_for(int seed)
    {
        var profile = GeneratedProfile.Of(Engine(seed).View.Catalog, seed);
        var expected = Everything(new RecommendationEngine(Engine(seed).View).Recommend(profile));
        var engine = new RecommendationEngine(Engine(seed).View);
        var shared = engine.Recommend(profile);

        Assert.All(InThreads(() => Everything(shared)), answer => Assert.Equal(expected, answer));
        Assert.All(InThreads(() => Everything(engine.Recommend(profile))), answer => Assert.Equal(expected, answer));
    }

    [Property(MaxTest = 6, EndSize = HighestSeed)]
    public void Whatever_the_report_of_a_team_is_asked_for(int seed)
    {
        var catalog = GeneratedTeam.Catalog(seed, mostCredentials: 5);
        var roster = GeneratedTeam.Roster(catalog, seed, mostPeople: 5);
        var view = catalog.AsOf(GeneratedTeam.Today);
        var expected = Everything(new TeamAdvisor(view).Advise(roster, 18));
        var advisor = new TeamAdvisor(view);
        var shared = advisor.Advise(roster, 18);

        Assert.All(InThreads(() => Everything(shared)), answer => Assert.Equal(expected, answer));
        Assert.All(InThreads(() => Everything(advisor.Advise(roster, 18))), answer => Assert.Equal(expected, answer));
    }

    private static string[] InThreads(Func<string> ask)
    {
        using var start = new Barrier(Threads);
        var answers = new string[Threads];
        Thread[] threads =
        [
            .. Enumerable.Range(0, Threads).Select(index => new Thread(() =>
            {
                start.SignalAndWait();
                answers[index] = ask();
            })),
        ];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return answers;
    }

    private static string Everything(RecommendationReport report)
    {
        var catalog = report.View.Catalog;
        var whatIf = report.WhatIf();
        var ids = catalog.Credentials.Ids.Take(6).ToArray();
        var ranked = report.Recommendations.Take(4).Select(one => one.Credential.Id).ToArray();
        return string.Join('\n', (string[])
        [
            Encoding.UTF8.GetString(report.ToUtf8Json()),
            report.ToMarkdown(),
            .. ids.SelectMany(id => (string[])[Encoding.UTF8.GetString(report.Why(id).ToUtf8Json()), report.Why(id).Explain().ToParagraph(), report.Why(id).Explain().ToHtml()]),
            .. ranked.Skip(1).Select(id => Encoding.UTF8.GetString(report.Compare(ranked[0], id).ToUtf8Json())),
            .. whatIf.UnmetDemands.Select(one => one.Describe(catalog)),
            .. whatIf.Properties.Select(one => one.Describe(catalog)),
            .. whatIf.Weights.Select(one => one.Describe()),
            .. whatIf.Shares.Select(one => one.ToString()!),
            .. whatIf.Certainty.Describe(catalog),
        ]);
    }

    private static string Everything(TeamReport report) => report.ToMarkdown() + Encoding.UTF8.GetString(report.ToUtf8Json(indented: true));
}
