using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations.Fingerprints;

/// <summary>Everything that a report says about other answers, weights and doubts, in words.</summary>
public sealed class WhatIfFingerprintTests
{
    private const int Questions = 6;

    private static readonly Fingerprints Said = new("what-if");
    private static readonly Fingerprints Shipped = new("shipped-what-if");

    [Theory]
    [MemberData(nameof(Fingerprints.Blocks), 8, MemberType = typeof(Fingerprints))]
    public void Other_answers_and_weights_are_told_in_the_committed_words(int block) =>
        Said.Check(Fingerprints.Seeds(block, Questions).SelectMany(seed => Of(seed, GeneratedQuestion.Of(seed))));

    /// <summary>The shipped catalog has prices, times and levels on which first places turn.</summary>
    [Theory]
    [MemberData(nameof(Fingerprints.Blocks), 2, MemberType = typeof(Fingerprints))]
    public void So_they_are_for_the_shipped_catalog(int block) => Shipped.Check(
        Fingerprints.Seeds(block, 4).SelectMany(seed => Of(seed, GeneratedQuestion.Shipped(GeneratedProfile.Of(CertificationCatalog.Shipped, seed)))));

    private static IEnumerable<(string Key, string Text)> Of(int seed, GeneratedQuestion question)
    {
        var whatIf = question.Report.WhatIf();
        (string Kind, IEnumerable<string> Lines)[] said =
        [
            ("demands", whatIf.UnmetDemands.Select(demand => FormattableString.Invariant(
                $"{demand.Describe(question.Catalog)} | {demand.Credential} {demand.Outcome} {demand.Whole} {demand.WholeThen} {demand.Missing} {string.Join(',', demand.ByHolding)} {(demand.Profile is { } then ? GeneratedProfile.Json(then).ToJsonString() : "")}"))),
            ("properties", whatIf.Properties.Select(property => FormattableString.Invariant(
                $"{property.Describe(question.Catalog)} | {property.Property} {property.Area} {property.Stated} {property.Up} {property.Down} | {string.Join(" | ", Then(property))}"))),
            ("weights", whatIf.Weights.Select(weight => $"{weight.Describe()} | {weight}")),
            ("shares", whatIf.Shares.Select(share => share.ToString())),
            ("certainty", whatIf.Certainty.Describe(question.Catalog)),
            ("doubts", whatIf.Certainty.Doubts.Select(doubt => doubt.Describe(question.Catalog)).Concat(whatIf.Certainty.Openness.Select(doubt => doubt.Describe()))),
            ("next-question", [question.Report.NextQuestion is { } next
                ? $"{next.Kind} {next.Area} {next.Training} | {string.Join(',', next.Settles)} | {string.Join(',', next.Touches)} | {question.Report.Explain().NextQuestion}" : ""]),
        ];
        return said.Select(one => (FormattableString.Invariant($"{seed} {one.Kind}"), string.Join('\n', one.Lines)));
    }

    private static IEnumerable<string> Then(PropertyLeeway property) =>
        new[] { property.Up?.Value, property.Down?.Value, property.Stated }.OfType<long>().Select(value => GeneratedProfile.Json(property.ProfileWith(value)).ToJsonString());
}
