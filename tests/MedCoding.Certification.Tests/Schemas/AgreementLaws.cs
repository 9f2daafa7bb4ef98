using System.Text.RegularExpressions;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>What an editor marks by the schema is what the strict reader refuses, but for what a schema cannot say.</summary>
public abstract partial class AgreementLaws
{
    // Near to no name that is known, so that the reader tells all of them.
    private const string Stranger = "qqqqqqqqqqqqqqq";

    private const int Shown = 20;

    private protected abstract Agreement Both { get; }

    /// <summary>The places that the laws are tried at.</summary>
    private protected virtual IEnumerable<SchemaPlace> Places => Both.Places;

    /// <summary>Those where other values are tried.</summary>
    private protected virtual IEnumerable<SchemaPlace> Probed => Both.Places;

    /// <summary>The files of which the reader sees each by itself.</summary>
    private protected virtual IEnumerable<CatalogFile> ReadApart => Both.Files;

    /// <summary>Members that the reader knows only to refuse them in its own words.</summary>
    private protected virtual IEnumerable<string> Refused => [];

    [Fact]
    public void Every_file_keeps_the_schema() => Assert.All(Both.Files, file => Assert.Empty(Both.Check(file)));

    [Fact]
    public void Every_file_is_read() => Assert.All(ReadApart, file => Assert.Empty(Both.Read(file)));

    [Fact]
    public void Both_know_the_same_members_of_every_object_and_refuse_any_other()
    {
        var objects = Agreement.Sample(Places.Where(place => place.Known.Any()), place => place.Kind).ToArray();
        Assert.NotEmpty(objects);
        None([.. objects.Select(Estranged).OfType<string>()]);
    }

    [Fact]
    public void Both_or_neither_miss_a_member_that_is_taken_away() => None(Both.Disagreements(
        Agreement.Sample(Places.Where(place => place.Where.Name is not null), place => place.Member)
            .Select(place => (place.Where, place.Where.Without(), "is taken away"))));

    [Fact]
    public void Both_or_neither_take_null_in_the_place_of_a_value() => None(Both.Disagreements(
        Agreement.Sample(Places, place => place.Member).Select(place => (place.Where, place.Where.WithValue("null"), "becomes null"))));

    [Fact]
    public void Both_or_neither_refuse_a_value_that_is_put_in_the_place_of_another() => None(Both.Disagreements(
        Probes.For(Both.Schema, Agreement.Sample(Probed, place => place.Kind))
            .Select(probe => (probe.Place.Where, probe.Place.Where.WithValue(probe.Json), $"becomes {probe.Json}"))));

    private static void None(IReadOnlyList<string> disagreements) =>
        Assert.True(disagreements.Count == 0, $"{disagreements.Count} disagreements:\n{string.Join('\n', disagreements.Take(Shown))}");

    private string? Estranged(SchemaPlace place)
    {
        var where = place.Where;
        var changed = where.With(where.Start + 1, where.Start + 1, where.Text == "{}" ? $"\"{Stranger}\": 1" : $"\"{Stranger}\": 1, ");
        var told = Both.Read(changed).Where(fault => fault.Path == $"{where.Path}.{Stranger}").Select(fault => KnownMembers().Match(fault.Message).Groups[1].Value).ToArray();
        string[] known = [.. place.Known.Distinct().Order(StringComparer.Ordinal)];
        return told is not [var names] ? $"{where.File.Name} {where.Path}: the reader takes the stranger"
            : Both.Check(changed).Count == 0 ? $"{where.File.Name} {where.Path}: the schema takes the stranger"
            : !names.Split(", ").Except(Refused).Order(StringComparer.Ordinal).SequenceEqual(known) ? $"{where.File.Name} {where.Path}: the reader knows {names}, and the schema {string.Join(", ", known)}"
            : null;
    }

    [GeneratedRegex(@"Known are (.*)\.$")]
    private static partial Regex KnownMembers();
}
