using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations.Fingerprints;

/// <summary>When marks go, by each of their ways, also for days near the end of the calendar.</summary>
public sealed class MarkFingerprintTests
{
    private const int Catalogs = 25;

    private static readonly Fingerprints Told = new("marks");
    private static readonly DateOnly[] Days = [new(2026, 11, 30), new(9998, 5, 31), new(9999, 12, 31)];

    [Theory]
    [MemberData(nameof(Fingerprints.Blocks), 4, MemberType = typeof(Fingerprints))]
    public void The_ways_to_remove_a_mark_are_told_as_committed(int block) => Told.Check(Fingerprints.Seeds(block, Catalogs).Select(Of));

    private static (string Key, string Text) Of(int seed)
    {
        var catalog = MarkedCatalog.Of(seed);
        var lines = Days.SelectMany(day => Enumerable.Range(0, 3).SelectMany(number =>
        {
            var report = new RecommendationEngine(catalog.AsOf(day)).Recommend(GeneratedProfile.Of(catalog, seed + number));
            return catalog.Credentials.Ids.Select(report.Why).SelectMany(Lines);
        }));
        return (FormattableString.Invariant($"{seed} marks"), string.Join('\n', lines));
    }

    private static IEnumerable<string> Lines(CredentialAnswer answer) =>
    [
        .. answer.Marks.SelectMany(mark => mark.Removals.Select(way => FormattableString.Invariant(
            $"{mark.Designation.Id} {mark.IsCarried} {mark.Until:O} | {way.Way.Expected} {way.Way.Outcome} {way.On:O} {way.ByTimeAlone:O} {way.IsLatest} {string.Join(';', way.Undated)}"))),
        .. answer.Explain().Marks,
    ];
}
