using System.Globalization;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Exams;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>Parts of an exam that can be read, but hardly meant.</summary>
internal sealed class ExamSumCheck : LintCheck
{
    private const int Whole = 100;
    private const int Tolerance = 10;

    public override LintRule Rule { get; } = new(
        "MC1201", "exam-sum", LintSeverity.Warning, "The parts of an exam format do not add up to the whole, as far as they are known.",
        "Read the page again: a section is missing, stands twice, or has the share of another format.");

    // The exam formats of an overlay stand before those that it lies over.
    public override IEnumerable<LintFinding> Find(LintSubject subject) =>
        from credential in subject.Catalog.Credentials
        let path = $"credentials/{credential.Id}/exam"
        let holders = subject.Facts(path).OrderByDescending(fact => fact.Place.Height).ToArray()
        from pair in (credential.Exam?.Facts ?? []).Select((fact, index) => (fact.Value, Index: index))
        from sentence in Sentences(credential, pair.Value)
        select pair.Index < holders.Length ? subject.At(Rule, holders[pair.Index], sentence) : subject.At(Rule, path, sentence);

    private static IEnumerable<string> Sentences(Credential credential, ExamFormat exam)
    {
        if (exam.Scored?.Value > exam.Total?.Value)
        {
            yield return Text($"The exam of {credential.Id} has {exam.Total!.Value} items, of which {exam.Scored!.Value} are said to be scored.");
        }

        if (exam.Items?.Value.Sum(item => item.Count ?? 0) is { } counted && counted > exam.ItemCount)
        {
            yield return Text($"The kinds of item in the exam of {credential.Id} come to {counted} as far as they are known, but it has {exam.ItemCount}.");
        }

        foreach (var twice in exam.Sections.GroupBy(section => section.Value.Name, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            yield return Text($"The exam of {credential.Id} has {twice.Count()} sections named '{LintText.Short(twice.Key)}'.");
        }

        if (Shares(exam.Sections) is { } middle && Math.Abs(middle - Whole) > Tolerance)
        {
            yield return Text($"The shares of the {exam.Sections.Length} sections in the exam of {credential.Id} come to {middle:0.#} % by their middles, and not to {Whole}.");
        }
    }

    // Ranges leave room; their middles should come near the whole all the same.
    private static decimal? Shares(IReadOnlyCollection<Fact<ExamSection>> sections) =>
        sections.Count > 0 && sections.All(section => section.Value is { PercentMin: not null, PercentMax: not null })
            ? sections.Sum(section => (section.Value.PercentMin!.Value + section.Value.PercentMax!.Value) / 2)
            : null;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
