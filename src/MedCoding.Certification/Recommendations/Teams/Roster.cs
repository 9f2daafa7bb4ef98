using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations.Teams;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>A team: its people, what the employer demands of everybody, and what the team needs together. Immutable; knows no day.</summary>
public sealed class Roster
{
    /// <summary>Creates a roster.</summary>
    /// <param name="members">The people; none may be asked about too.</param>
    /// <exception cref="ArgumentException">Two people have the same name: an answer names people.</exception>
    public Roster(IEnumerable<RosterMember> members)
    {
        Members = [.. Guard.Against.Null(members)];
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in Members)
        {
            if (!names.Add(Guard.Against.Null(member).Name))
            {
                throw new ArgumentException($"Two people are called '{Facts.Quoted.Short(member.Name)}'; a name stands for one person.", nameof(members));
            }
        }
    }

    /// <summary>The people, in the order in which they were given.</summary>
    public ImmutableArray<RosterMember> Members { get; }

    /// <summary>What everybody must meet; <see langword="null"/> for nothing.</summary>
    public EmployerDemand? Demand { get; init; }

    /// <summary>What numbers of people must meet.</summary>
    public ImmutableArray<TeamNeed> Needs
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <summary>Where the team works, each once. For each there has to be somebody who holds a credential that the catalog judges to fit it.</summary>
    public ImmutableArray<WorkSettingId> Settings
    {
        get;
        init => field = value.IsDefault ? [] : [.. value.Distinct()];
    } = [];

    /// <summary>Reads a roster from JSON: an object with <c>people</c> and, where wanted, <c>demand</c>, <c>needs</c> and <c>settings</c>. Each of the people has a
    /// <c>name</c>, where known the day <c>hired</c>, and the members of a profile.</summary>
    /// <param name="utf8Json">The JSON; at most 8 MiB.</param>
    /// <param name="catalog">The catalog whose settings, roles and credentials it may name.</param>
    /// <returns>The roster of everybody who could be read, and what is wrong with the others; never throws for what is in the text.</returns>
    public static RosterReading ReadJson(ReadOnlyMemory<byte> utf8Json, CertificationCatalog catalog) => RosterReader.Read(utf8Json, Guard.Against.Null(catalog), rowLines: null);

    /// <summary>Reads a roster from CSV (RFC 4180): a row with the names of the columns, then a row a person.</summary>
    /// <param name="utf8Csv">The CSV; at most 8 MiB.</param>
    /// <param name="catalog">The catalog whose settings, roles and credentials it may name.</param>
    /// <returns>The people who could be read, and what is wrong with the other rows; never throws for what is in the text.</returns>
    /// <remarks>The columns are <c>name</c>, <c>hired</c> and the members of a profile, in any order. An empty cell says nothing; in <c>credentials</c>, <c>licenses</c>,
    /// <c>memberships</c> and <c>trainings</c> the word <c>none</c> says that there are none. Lists are separated by <c>;</c>, experience of other kinds is written
    /// <c>cdi@hospital-inpatient=2</c>, and a training with its hours <c>coding:80</c>.
    /// A CSV has no place for what is demanded.</remarks>
    public static RosterReading ReadCsv(ReadOnlyMemory<byte> utf8Csv, CertificationCatalog catalog) => CsvRoster.Read(utf8Csv, Guard.Against.Null(catalog));

    /// <summary>Reads a roster from JSON when the text begins with <c>{</c> or <c>[</c>, and from CSV otherwise.</summary>
    /// <param name="utf8">The text; at most 8 MiB.</param>
    /// <param name="catalog">The catalog whose settings, roles and credentials it may name.</param>
    /// <returns>As <see cref="ReadJson"/> and <see cref="ReadCsv"/>.</returns>
    public static RosterReading Read(ReadOnlyMemory<byte> utf8, CertificationCatalog catalog)
    {
        var start = utf8.Span.StartsWith(CsvRows.ByteOrderMark) ? utf8[CsvRows.ByteOrderMark.Length..] : utf8;
        return start.Span.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..] ? ReadJson(utf8, catalog) : ReadCsv(utf8, catalog);
    }
}
