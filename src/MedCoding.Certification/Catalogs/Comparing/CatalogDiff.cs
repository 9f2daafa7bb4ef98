using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs;

/// <summary>In what two views differ: of one catalog on two days, or of two catalogs. Immutable and thread-safe.</summary>
/// <remarks>
/// What is compared is <see cref="CatalogView.ListFacts"/>, path by path. Facts are equal when value, stated validity, evidence (date, confidence, sources, note) and conflicts are; the
/// files and places they stand in do not count, and neither does the order of the files.
/// </remarks>
public sealed class CatalogDiff
{
    private readonly ComparedFacts _facts;

    private CatalogDiff(CatalogView from, CatalogView to, ComparedFacts facts, ImmutableArray<CatalogChange> changes)
    {
        From = from;
        To = to;
        _facts = facts;
        Changes = changes;
    }

    /// <summary>The old side, with its day, version and content hash.</summary>
    public CatalogView From { get; }

    /// <summary>The new side, with its day, version and content hash.</summary>
    public CatalogView To { get; }

    /// <summary>Every fact in which they differ, in the ordinal order of the paths.</summary>
    public ImmutableArray<CatalogChange> Changes { get; }

    /// <summary>Whether they differ in nothing.</summary>
    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>Compares two views.</summary>
    /// <param name="from">The old side.</param>
    /// <param name="to">The new side; its day may lie before that of the old one.</param>
    public static CatalogDiff Between(CatalogView from, CatalogView to)
    {
        Guard.Against.Null(from);
        Guard.Against.Null(to);
        var facts = ComparedFacts.Of(from, to);
        var items = new ComparedItems(facts);
        var changes =
            from path in facts.Old.Keys.Union(facts.New.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            let old = facts.Old.GetValueOrDefault(path)
            let changed = facts.New.GetValueOrDefault(path)
            where old is null || changed is null || !FactEquality.AreEqual(old, changed)
            let item = items.Of(path)
            select new CatalogChange(KindOf(old, changed, item, facts), old, changed, item);
        return new(from, to, facts, [.. changes]);
    }

    /// <summary>The diff seen from the other side: the same as <see cref="Between"/> with the views exchanged.</summary>
    public CatalogDiff Mirrored()
    {
        var facts = _facts.Mirrored();
        var items = new ComparedItems(facts);
        return new(To, From, facts, [.. Changes.Select(change => new CatalogChange(Mirror(change.Kind), change.New, change.Old, items.Of(change.Path)))]);
    }

    /// <summary>The diff with some of its changes only, such as those of one issuing body.</summary>
    /// <param name="isWanted">Which changes are kept.</param>
    public CatalogDiff Only(Func<CatalogChange, bool> isWanted) => new(From, To, _facts, [.. Changes.Where(Guard.Against.Null(isWanted))]);

    /// <summary>Makes facts of the new side from those of the old one.</summary>
    /// <param name="facts">The facts, in any order, such as those that <see cref="From"/> lists. What is in no change is handed on as it is.</param>
    /// <returns>The facts after all changes, in the ordinal order of the paths.</returns>
    /// <exception cref="ArgumentException">The facts are not those that the diff begins with, or two of them have one path.</exception>
    public ImmutableArray<CatalogFact> ApplyTo(IEnumerable<CatalogFact> facts)
    {
        var result = new SortedDictionary<string, CatalogFact>(StringComparer.Ordinal);
        foreach (var fact in Guard.Against.Null(facts))
        {
            if (!result.TryAdd(fact.Path, fact))
            {
                throw new ArgumentException($"Two of the facts are '{fact.Path}'.", nameof(facts));
            }
        }

        foreach (var change in Changes)
        {
            var given = result.GetValueOrDefault(change.Path);
            if ((given, change.Old) is not (null, null) && (given is null || change.Old is null || !FactEquality.AreEqual(given, change.Old)))
            {
                throw new ArgumentException($"The diff begins with {Told(change.Old)} for '{change.Path}', but the facts have {Told(given)}.", nameof(facts));
            }

            if (change.New is { } fact)
            {
                result[change.Path] = fact;
            }
            else
            {
                _ = result.Remove(change.Path);
            }
        }

        return [.. result.Values];
    }

    /// <summary>The diff as Markdown, for a changelog: by issuing body and entry, with old and new value and sources. An entry that is on one side only is one bullet.</summary>
    public string ToMarkdown() => DiffMarkdown.Of(this);

    /// <summary>The diff as JSON: both sides, how many changes of each kind, then each change with both facts. Members always stand in the same order.</summary>
    public string ToJson() => DiffJson.Of(this);

    /// <summary>How many facts differ, and how many in each way, in one sentence.</summary>
    public override string ToString() => ChangeText.Count(this);

    private static CatalogChangeKind KindOf(CatalogFact? old, CatalogFact? @new, ComparedItem item, ComparedFacts facts) => (old, @new) switch
    {
        ({ } was, { } becomes) => was.Value == becomes.Value ? CatalogChangeKind.Restated : CatalogChangeKind.Changed,
        (null, var becomes) => item.IsOnOneSide || IsNotOf(becomes!, facts.From.Date) ? CatalogChangeKind.Added : CatalogChangeKind.NewlyKnown,
        (var was, null) => item.IsOnOneSide || IsNotOf(was, facts.To.Date) ? CatalogChangeKind.Ended : CatalogChangeKind.NoLongerKnown,
    };

    private static CatalogChangeKind Mirror(CatalogChangeKind kind) => kind switch
    {
        CatalogChangeKind.Added => CatalogChangeKind.Ended,
        CatalogChangeKind.Ended => CatalogChangeKind.Added,
        CatalogChangeKind.NewlyKnown => CatalogChangeKind.NoLongerKnown,
        CatalogChangeKind.NoLongerKnown => CatalogChangeKind.NewlyKnown,
        _ => kind,
    };

    // That a source states when it begins or ends says that it is not so on other days; that it was first seen later says nothing of the kind.
    private static bool IsNotOf(CatalogFact fact, DateOnly day) => fact.From > day || fact.Until < day;

    private static string Told(CatalogFact? fact) => fact is null ? "nothing" : $"'{Quoted.Short(fact.ValueText)}'{(fact.Evidence is { } evidence ? $" as of {evidence.AsOf}" : "")}";
}
