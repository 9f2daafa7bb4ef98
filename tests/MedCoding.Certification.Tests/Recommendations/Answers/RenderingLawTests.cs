using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>Whatever an explanation is rendered as, its parts are there and sum to the score, also under weights.</summary>
public sealed class RenderingLawTests : ReportLawTests
{
    [Property(MaxTest = 200, EndSize = HighestSeed)]
    public void The_parts_of_every_rendering_sum_to_the_score(int seed)
    {
        var report = Report(seed);
        foreach (var one in report.Recommendations)
        {
            var answer = report.Why(one.Credential.Id);
            var words = answer.Explain();
            int[] parts = [.. one.Findings.Select(finding => finding.Points)];
            Assert.Equal(one.Score, parts.Sum());
            Assert.Equal(parts, Rendered.PartsOfLine(words.ToLine()));
            Assert.Equal(parts, Rendered.PartsOfParagraph(words.ToParagraph()));
            Assert.Equal(parts, Rendered.PartsOfMarkdown(words.ToMarkdown()));
            Assert.Equal(parts, Rendered.PartsOfHtml(words.ToHtml()));
            Assert.Equal(parts, Rendered.PartsOfJson(answer.ToUtf8Json(), "findings"));
        }
    }

    [Property(MaxTest = 100, EndSize = HighestSeed)]
    public void What_is_not_ranked_has_reasons_and_no_parts_in_every_rendering(int seed)
    {
        var report = Report(seed);
        foreach (var answer in report.View.Catalog.Credentials.Select(credential => report.Why(credential.Id)).Where(answer => answer.Recommendation is null))
        {
            var words = answer.Explain();
            Assert.Contains(": not ranked: ", words.ToLine(), StringComparison.Ordinal);
            Assert.Empty(Rendered.PartsOfParagraph(words.ToParagraph()));
            Assert.Empty(Rendered.PartsOfHtml(words.ToHtml()));
            Assert.All(words.Reasons, reason => Assert.Contains(reason, words.ToParagraph(), StringComparison.Ordinal));
            Assert.All(words.Reasons, reason => Assert.Contains(Rendered.Page(words.ToHtml()).Descendants("li"), item => item.Value == reason));
        }
    }

    [Property(MaxTest = 100, EndSize = HighestSeed)]
    public void Every_number_in_brackets_is_a_source_of_the_list(int seed)
    {
        var report = Report(seed);
        foreach (var words in report.View.Catalog.Credentials.Select(credential => report.Why(credential.Id).Explain()))
        {
            foreach (var text in words.Why.Select(why => why.Certainty).OfType<string>().Concat(words.Reasons).Concat(words.Marks).Concat(words.Costs).Append(words.EligibilityBasis))
            {
                foreach (var cited in text.Split('[').Skip(1).SelectMany(part => part.Split(']')[0].Split(", ")))
                {
                    Assert.InRange(int.Parse(cited, System.Globalization.CultureInfo.InvariantCulture), 1, words.Sources.Length);
                }
            }
        }
    }

    [Property(MaxTest = 100, EndSize = HighestSeed)]
    public void The_tree_has_a_line_with_sign_and_words_for_each_part(int seed)
    {
        var report = Report(seed);
        foreach (var answer in report.View.Catalog.Credentials.Select(credential => report.Why(credential.Id)).Where(answer => answer.Eligibility is not null))
        {
            var parts = Parts(answer.Eligibility!.Result, 0, isNeedless: false).ToArray();
            var lines = answer.Explain().Eligibility;
            Assert.Equal(parts.Select(part => (part.Depth, part.Part.Outcome)), lines.Select(line => (line.Depth, line.Outcome)));
            foreach (var ((_, part, isNeedless), line) in parts.Zip(lines))
            {
                Assert.Contains(line.ToString().TrimStart()[0], "✓✗?");
                Assert.Equal(!isNeedless && part is { Outcome: Certification.Credentials.Outcome.NotMet, Members.IsEmpty: true }, line.Text.Contains("; smallest step: ", StringComparison.Ordinal));
                Assert.Contains($"{new string(' ', 2 * line.Depth)}- {line.Sign} ", answer.Explain().ToMarkdown(), StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<(int Depth, Certification.Credentials.RequirementResult Part, bool IsNeedless)> Parts(Certification.Credentials.RequirementResult one, int depth, bool isNeedless) =>
        one.Members.SelectMany(member => Parts(member, depth + 1, isNeedless || one.Outcome == Certification.Credentials.Outcome.Met)).Prepend((depth, one, isNeedless));

    private static RecommendationReport Report(int seed)
    {
        var engine = Engine(seed);
        var dice = new Dice(seed + 5);
        var weights = dice.Some(Enum.GetValues<Criterion>(), dice.Of(2, 100)).Aggregate(CriterionWeights.Unstated, (all, criterion) => all.With(criterion, dice.Below(CriterionWeights.Most + 1)));
        return engine.Recommend(GeneratedProfile.Of(engine.View.Catalog, seed), new RecommendationOptions { Weights = weights });
    }
}
