using System.Xml.Linq;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

public sealed class Icd10PcsTablesTests
{
    private static readonly Lazy<XElement[]> Tables = new(() =>
        [.. ReleaseFile.Xml("icd10pcs/icd10pcs_tables_2025.zip", "icd10pcs_tables_2025.xml").Descendants("pcsTable")]);

    [SharedCodeSetsFact]
    public void The_rows_of_all_tables_together_are_the_codes_of_the_release()
    {
        var codes = Tables.Value.SelectMany(Codes).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(908, Tables.Value.Length);
        Assert.Equal(78_948, codes.Count);
        ReleaseLaws.Hold<Icd10PcsCode>(codes);
    }

    [SharedCodeSetsFact]
    public void Sections_are_named_as_the_tables_name_them()
    {
        var named = Tables.Value.Select(table => Axis(table, 1).Element("label")!)
            .Select(label => (Character: label.Attribute("code")!.Value[0], Name: label.Value))
            .Distinct()
            .Order();

        Assert.Equal(named, Enum.GetValues<Icd10PcsSection>().Select(section => (section.Character(), section.Name())).Order());
    }

    // No two tables of a section name an axis differently, so that one list a section is enough.
    [SharedCodeSetsFact]
    public void Axes_are_named_as_every_table_of_the_section_names_them()
    {
        var named = Tables.Value
            .SelectMany(table => table.Elements("axis").Concat(table.Elements("pcsRow").Elements("axis")).Select(axis => (
                Section: Icd10PcsTable.Parse(TableOf(table)).Section,
                Place: (int)axis.Attribute("pos")!,
                Title: axis.Element("title")!.Value)))
            .Distinct()
            .Order();

        Assert.Equal(
            named.Select(axis => $"{axis.Section} {axis.Place} {axis.Title}"),
            Enum.GetValues<Icd10PcsSection>().SelectMany(section => section.Axes().Select((axis, index) => $"{section} {index + 1} {axis}")),
            StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Codes(XElement table) => table.Elements("pcsRow").SelectMany(row =>
        from fourth in Values(Axis(row, 4))
        from fifth in Values(Axis(row, 5))
        from sixth in Values(Axis(row, 6))
        from seventh in Values(Axis(row, 7))
        select TableOf(table) + fourth + fifth + sixth + seventh);

    private static string TableOf(XElement table) => string.Concat(Enumerable.Range(1, 3).Select(place => Values(Axis(table, place)).Single()));

    private static XElement Axis(XElement parent, int place) => parent.Elements("axis").Single(axis => (int)axis.Attribute("pos")! == place);

    private static IEnumerable<string> Values(XElement axis) => axis.Elements("label").Select(label => label.Attribute("code")!.Value);
}
