using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests.Catalogs;

namespace MedCoding.Certification.Tests.Schemas;

public sealed class CatalogAgreementTests : AgreementLaws
{
    // They are the same rules with every fact, and some fact has each.
    private static readonly string[] OfEveryFact = ["note", "from", "until", "conflicts"];

    // What advice of a user may ask for and none of the catalog's does; AdviceLawTests tries both.
    private static readonly string[] OfOverlaysAlone = ["#/$defs/adviceConditions/properties/specialties", "#/$defs/adviceConditions/properties/leastMonths"];

    private static readonly Agreement Seeded = new(SchemaFiles.Committed("catalog"), SeedPieces.Chosen, Faults);

    private protected override Agreement Both => Seeded;

    // All are read together, whichever is asked about.
    private protected override IEnumerable<CatalogFile> ReadApart => Both.Files.Take(1);

    [Fact]
    public void Every_object_and_member_that_the_schema_knows_is_tried()
    {
        var met = Seeded.Places.SelectMany(place => place.Kind.Split(' ').Append(place.Member)).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Seeded.Schema.GetProperty("$defs").EnumerateObject().SelectMany(rule => Known(rule.Value, $"#/$defs/{rule.Name}")).Except(OfOverlaysAlone).Except(met));
    }

    [Fact]
    public void Every_seed_file_keeps_its_schema() => Assert.All(Seeds.Files, file => Assert.Empty(Seeded.Check(file)));

    [Fact]
    public void Every_seed_file_names_its_schema_and_leads_there()
    {
        var folder = Repository.PathOf("seeds");
        Assert.All(Seeds.Files, file =>
        {
            var named = JsonValuePlace.Of(file)[1];
            Assert.Equal("$.$schema", named.Path);
            var path = Path.Combine(Path.GetDirectoryName(Repository.PathOf(file.Name))!, named.Text.Trim('"'));
            Assert.Equal(Path.Combine(folder, "schema", "catalog.schema.json"), Path.GetFullPath(path));
        });
    }

    private static IEnumerable<string> Known(JsonElement rule, string pointer) =>
        rule.TryGetProperty("oneOf", out var shapes) ? shapes.EnumerateArray().SelectMany((shape, at) => Known(shape, string.Create(CultureInfo.InvariantCulture, $"{pointer}/oneOf/{at}")))
        : rule.TryGetProperty("properties", out var members) ? members.EnumerateObject()
            .Where(member => !OfEveryFact.Contains(member.Name))
            .Select(member => $"{pointer}/properties/{member.Name}")
            .Prepend(pointer)
        : [];

    // One file is exchanged, and all are read.
    private static ImmutableArray<CatalogFault> Faults(CatalogFile changed) =>
        CertificationCatalog.TryLoad(SeedPieces.Chosen.Select(file => file.Name == changed.Name ? changed : file), out var catalog, out var faults) ? Agreement.Taken(catalog) : faults;
}
