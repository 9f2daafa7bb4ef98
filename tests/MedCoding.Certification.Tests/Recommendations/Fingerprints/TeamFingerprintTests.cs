using System.Text;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Tests.Recommendations.Teams;

namespace MedCoding.Certification.Tests.Recommendations.Fingerprints;

/// <summary>Every rendering of reports on teams, with demands, needs and settings of every kind.</summary>
public sealed class TeamFingerprintTests
{
    private const int Teams = 12;

    private static readonly Fingerprints Said = new("teams");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void Teams_are_told_in_the_committed_words(int block) => Said.Check(Fingerprints.Seeds(block, Teams).SelectMany(Of));

    private static IEnumerable<(string Key, string Text)> Of(int seed)
    {
        var catalog = GeneratedTeam.Catalog(seed, 6);
        var roster = GeneratedTeam.Roster(catalog, seed, 6);
        var report = new TeamAdvisor(catalog.AsOf(GeneratedTeam.Today)).Advise(roster, 1 + (seed % 5 * 6));
        yield return (FormattableString.Invariant($"{seed} markdown"), report.ToMarkdown());
        yield return (FormattableString.Invariant($"{seed} json"), Encoding.UTF8.GetString(report.ToUtf8Json(indented: true)));
    }
}
