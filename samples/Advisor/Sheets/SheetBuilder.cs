using System.Collections.Immutable;
using System.Globalization;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

namespace MedCoding.Advisor.Sheets;

// Collects rows under headings, with their evidence; what is not known gets no row, and a heading without rows is left out.
internal sealed class SheetBuilder(CatalogView view)
{
    private const int HashShown = 12;

    private readonly List<(string Heading, List<SheetRow> Rows)> _sections = [];

    public CatalogView View => view;

    public void Section(string heading) => _sections.Add((heading, []));

    public void Add(string label, string value, Evidence? evidence) => Add(new SheetRow(label, value, evidence, null, []));

    public void Add<T>(string label, Fact<T>? fact, Func<T, string> words)
    {
        if (fact is not null)
        {
            Add(Row(label, fact, words, fact.StatesValidity ? Validity(fact) : null));
        }
    }

    public void AddAll<T>(string label, IEnumerable<Fact<T>> facts, Func<T, string> words)
    {
        foreach (var fact in facts)
        {
            Add(label, fact, words);
        }
    }

    // Every value over time, each with how it stands to the day asked about.
    public void AddHistory<T>(string label, Dated<T>? dated, Func<T, string> words)
    {
        foreach (var fact in dated?.Facts ?? [])
        {
            Add(Row(label, fact, words, StandingOf(dated!, fact)));
        }
    }

    public void AddStatements(ImmutableArray<Statement> statements)
    {
        foreach (var statement in statements)
        {
            Add(statement.Topic.Replace('-', ' '), statement.Text, statement.Evidence);
        }
    }

    public string StandingOf<T>(Dated<T> dated, Fact<T> fact)
    {
        var answer = view.At(dated);
        var standing = ReferenceEquals(answer.Fact, fact) ? answer.Standing == DatedStanding.InForce ? "in force" : "last said"
            : fact.From > view.Date ? "announced"
            : !fact.StatesValidity && fact.Evidence.AsOf.Earliest > view.Date ? "said later"
            : "earlier";
        return fact.StatesValidity ? $"{standing}, {Validity(fact)}" : standing;
    }

    public Sheet Build(string kind, string id, string name)
    {
        ImmutableArray<SheetSection> sections = [.. _sections.Where(section => section.Rows.Count > 0).Select(section => new SheetSection(section.Heading, [.. section.Rows]))];
        var rows = sections.SelectMany(section => section.Rows).ToArray();
        var cited = rows.SelectMany(row => row.Evidence?.Sources ?? []).Concat(rows.SelectMany(row => row.Conflicts).Select(conflict => conflict.Source)).Distinct().Order();
        var origin = string.Create(
            CultureInfo.InvariantCulture, $"As of {view.Date:yyyy-MM-dd}, {Words.Of(view.Catalog)}, content {view.Catalog.ContentHash[..HashShown]}.");
        return new Sheet(kind, id, name, sections, [.. cited.Select(view.Catalog.Sources.Get)], origin);
    }

    private static SheetRow Row<T>(string label, Fact<T> fact, Func<T, string> words, string? standing) => new(
        label,
        words(fact.Value),
        fact.Evidence,
        standing,
        [.. fact.Conflicts.Select(conflict => new SheetConflict(words(conflict.Value), conflict.AsOf, conflict.Source, conflict.Why))]);

    private static string Validity<T>(Fact<T> fact) => string.Join(' ', new[]
    {
        fact.From is { } from ? $"from {Words.Day(from)}" : null,
        fact.Until is { } until ? $"until {Words.Day(until)}" : null,
    }.Where(part => part is not null));

    private void Add(SheetRow row) => _sections[^1].Rows.Add(row);
}
