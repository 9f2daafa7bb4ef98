using System.Globalization;
using System.Text;
using MedCoding.Certification.Catalogs.Contents;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs;

/// <summary>Writes a diff as Markdown.</summary>
internal sealed class DiffMarkdown
{
    private const string BodyList = "issuingBodies/";

    private readonly CatalogDiff _diff;
    private readonly StringBuilder _text = new();

    private DiffMarkdown(CatalogDiff diff) => _diff = diff;

    public static string Of(CatalogDiff diff)
    {
        var markdown = new DiffMarkdown(diff);
        markdown.Write();
        return markdown._text.ToString();
    }

    private void Write()
    {
        Line("# Changes in the catalog");
        Line();
        Line($"From {MarkdownText.Of(ChangeText.Of(_diff.From))} to {MarkdownText.Of(ChangeText.Of(_diff.To))}.");
        Line();
        Line(ChangeText.Count(_diff));
        foreach (var body in _diff.Changes.GroupBy(change => change.IssuingBody).OrderBy(body => body.Key is null).ThenBy(body => body.Key))
        {
            Line();
            Line($"## {(body.Key is { } id ? MarkdownText.Of(id.ToString()) : "Everything else")}");
            foreach (var item in body.GroupBy(change => change.Item, StringComparer.Ordinal)
                .OrderBy(item => !item.Key.StartsWith(BodyList, StringComparison.Ordinal))
                .ThenBy(item => item.Key, StringComparer.Ordinal))
            {
                Item([.. item]);
            }
        }
    }

    private void Item(CatalogChange[] changes)
    {
        Line();
        Line($"### {MarkdownText.Of(changes[0].ItemName)}");
        Line();
        if (changes[0].IsOfWholeItem)
        {
            WholeItem(changes);
            return;
        }

        // A new edition of a page restates many facts at once.
        foreach (var bullet in changes.GroupBy(change => change.Kind == CatalogChangeKind.Restated ? Basis(change) : change.Path, StringComparer.Ordinal))
        {
            var first = bullet.First();
            Line(bullet.Count() == 1
                ? $"- **{Kind(first)}** {MarkdownText.Of(first.What)}: {Values(first)}{Basis(first)}"
                : $"- **{Kind(first)}** {string.Join("; ", bullet.Select(change => MarkdownText.Of(change.What)))}{Basis(first)}");
        }
    }

    private void WholeItem(CatalogChange[] changes)
    {
        string[] members = [.. changes.Select(change => change.What.Split(", ")[0]).Distinct(StringComparer.Ordinal)];
        var count = changes.Length.ToString(CultureInfo.InvariantCulture);
        Line($"- **{Kind(changes[0])}** with {count} fact{(changes.Length == 1 ? "" : "s")}: {MarkdownText.Of(string.Join(", ", members))}{Parenthesis(string.Join(", ", Links(changes)))}");
    }

    private static string Kind(CatalogChange change) => ChangeText.Of(change.Kind).Replace('-', ' ');

    private static string Values(CatalogChange change) => (change.Old, change.New) switch
    {
        ({ } old, { } becomes) when change.Kind == CatalogChangeKind.Changed => $"{MarkdownText.Of(old.ValueText)} → {MarkdownText.Of(becomes.ValueText)}",
        var (old, becomes) => MarkdownText.Of((becomes ?? old)!.ValueText),
    };

    private string Basis(CatalogChange change)
    {
        var isRestated = change.Kind == CatalogChangeKind.Restated;
        return (change.Old, change.New) switch
        {
            ({ } old, { } becomes) => Parenthesis(string.Join("; before: ", ((string[])[Basis(becomes, _diff.To, isRestated), Basis(old, _diff.From, isRestated)]).Where(one => one.Length > 0))),
            ({ } old, _) => Parenthesis(Basis(old, _diff.From, withRemarks: false)),
            (_, var becomes) => Parenthesis(Basis(becomes!, _diff.To, withRemarks: false)),
        };
    }

    private static string Parenthesis(string text) => text.Length == 0 ? "" : $" ({text})";

    // From when and until when, when it was seen, how sure it is, where it was read; where only that differs, what else belongs to it.
    private static string Basis(CatalogFact fact, CatalogView view, bool withRemarks) => string.Join(", ", ((string?[])
    [
        fact.From is { } from ? $"from {DayText.Of(from)}" : null,
        fact.Until is { } until ? $"until {DayText.Of(until)}" : null,
        .. fact.Evidence is { } evidence ? Basis(evidence, view, withRemarks) : [],
        .. withRemarks ? fact.Conflicts.Select(conflict => $"elsewhere: {MarkdownText.Of($"{ValueText.Of(conflict.Value, ValueText.IsMoney(fact))}, {conflict.Why}")} {Link(conflict.Source, view)}") : [],
    ]).OfType<string>());

    private static IEnumerable<string?> Basis(Evidence evidence, CatalogView view, bool withRemarks) =>
    [
        ChangeText.Of(evidence.AsOf),
        $"{ConfidenceText.Of(evidence.Confidence)} confidence",
        .. evidence.Sources.Select(source => Link(source, view)),
        withRemarks && evidence.Note is { } note ? $"note: {MarkdownText.Of(note)}" : null,
    ];

    private IEnumerable<string> Links(CatalogChange[] changes) => changes
        .SelectMany(change => (change.New ?? change.Old)!.Evidence?.Sources ?? [])
        .Distinct()
        .Order()
        .Select(source => Link(source, changes[0].New is null ? _diff.From : _diff.To));

    private static string Link(SourceId id, CatalogView view) => MarkdownText.Link(view.Catalog.Sources.Get(id));

    // Always the same line ending: the bytes do not depend on the machine.
    private void Line(string line = "") => _text.Append(line).Append('\n');
}
