using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Catalogs.Reading;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>Reads a roster as strictly as a profile. Whoever has a fault is left out with it; everybody else is read as if that one were not there.</summary>
internal static class RosterReader
{
    private const string File = "roster";
    private const string People = "$.people[";
    private const int LongestName = 100;

    /// <param name="utf8Json">The JSON.</param>
    /// <param name="catalog">What it may name.</param>
    /// <param name="rowLines">The lines of the CSV that the people stood on, of which faults then tell the column; <see langword="null"/> for a JSON of somebody's own.</param>
    public static RosterReading Read(ReadOnlyMemory<byte> utf8Json, CertificationCatalog catalog, IReadOnlyList<int>? rowLines)
    {
        var log = new FaultLog();
        using var rows = new JsonRows(utf8Json.Length);
        if (JsonText.Parse(new Layer(File, 0), utf8Json, log, rows) is not { } text)
        {
            return new(null, [.. log.Faults.Select(fault => new RosterFault(1, null, fault.Path, fault.Message))], 0);
        }

        var (team, people) = Read(text.Root, catalog);
        References.CheckAgainst(catalog, log);
        return Settle(team, people, log.Faults, rowLines ?? PersonLines.Of(utf8Json.Span), isCsv: rowLines is not null);
    }

    private static (Roster Team, ImmutableArray<Person> People) Read(Node node, CertificationCatalog catalog)
    {
        var reader = ObjectReader.Of(node);
        var demand = reader.Optional("demand", References.Demand);
        var needs = reader.List("needs", Need);
        var settings = reader.List("settings", member => ProfileReader.Known(member, catalog.WorkSettings, setting => setting.Id));
        var people = reader.Required("people", member => member.Items(person => ReadPerson(person, catalog)));
        // Somebody's fault keeps nobody else from being read, so that only strangers are looked for here.
        _ = reader.Build(static () => true);
        return (new Roster([]) { Demand = demand, Needs = needs, Settings = settings }, people.IsDefault ? [] : people);
    }

    private static TeamNeed Need(Node node)
    {
        var reader = ObjectReader.Of(node);
        var requirement = reader.Required("requirement", References.Requirement);
        var people = reader.OptionalValue("people", member => member.Int(1, TeamNeed.MaxPeople));
        return reader.Build(() => new TeamNeed(requirement, people ?? 1));
    }

    private static Person ReadPerson(Node node, CertificationCatalog catalog)
    {
        var reader = ObjectReader.Of(node);
        var name = reader.Required("name", Name);
        var hired = reader.OptionalValue("hired", member => member.Date());
        return new(name, hired, ProfileReader.Read(reader, catalog));
    }

    // A name stands in tables and sentences.
    private static string Name(Node node) =>
        node.Text() is not { } name ? null!
        : name.Length > LongestName ? node.Fault<string>(string.Create(CultureInfo.InvariantCulture, $"The name '{Quoted.Short(name)}' has {name.Length} characters; at most {LongestName} are read."))
        : name.EnumerateRunes().Any(BreaksLines) ? node.Fault<string>($"The name '{Quoted.Short(name)}' holds a line break or another control character.")
        : name;

    private static bool BreaksLines(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    // Whose a fault is, its path tells; one that is nobody's concerns the whole.
    private static RosterReading Settle(Roster team, ImmutableArray<Person> people, ImmutableArray<CatalogFault> faults, IReadOnlyList<int> lines, bool isCsv)
    {
        var all = new List<RosterFault>();
        var bad = new HashSet<int>();
        var whole = false;
        foreach (var fault in faults)
        {
            if (PersonOf(fault.Path) is { } index)
            {
                bad.Add(index);
                all.Add(new(lines[index], people[index].Name, isCsv ? Column(fault.Path) : fault.Path, fault.Message));
            }
            else
            {
                whole = true;
                all.Add(new(1, null, fault.Path, fault.Message));
            }
        }

        var firstLines = new Dictionary<string, int>(StringComparer.Ordinal);
        var members = new List<RosterMember>();
        foreach (var (person, index) in people.Select((person, index) => (person, index)))
        {
            if (bad.Contains(index))
            {
                continue;
            }

            if (!firstLines.TryAdd(person.Name, lines[index]))
            {
                bad.Add(index);
                all.Add(new(lines[index], person.Name, isCsv ? "name" : string.Create(CultureInfo.InvariantCulture, $"{People}{index}].name"), string.Create(
                    CultureInfo.InvariantCulture, $"The name '{Quoted.Short(person.Name)}' stands on line {firstLines[person.Name]} already; a name stands for one person.")));
                continue;
            }

            members.Add(new RosterMember(person.Name, person.Profile!) { Hired = person.Hired, Line = lines[index] });
        }

        ImmutableArray<RosterFault> told = [.. all.OrderBy(fault => fault.Line)];
        return new(whole ? null : new Roster(members) { Demand = team.Demand, Needs = team.Needs, Settings = team.Settings }, told, bad.Count);
    }

    private static int? PersonOf(string path) =>
        path.StartsWith(People, StringComparison.Ordinal)
            ? int.Parse(path.AsSpan()[People.Length..path.IndexOf(']', StringComparison.Ordinal)], NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    // Of $.people[3].credentials[0] the column.
    private static string Column(string path)
    {
        var member = path[path.IndexOf(']', StringComparison.Ordinal)..].TrimStart(']', '.');
        return member.AsSpan().IndexOfAny('[', '.') is var end and >= 0 ? member[..end] : member;
    }

    private readonly record struct Person(string Name, DateOnly? Hired, CandidateProfile? Profile);
}
