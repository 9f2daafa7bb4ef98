using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests.Catalogs;

namespace MedCoding.Certification.Tests.Schemas;

public sealed class CatalogAgreementTests : AgreementLaws
{
    private static readonly Agreement Seeded = new(SchemaFiles.Committed("catalog"), SeedPieces.Chosen, Faults);

    private protected override Agreement Both => Seeded;

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

    // One file is exchanged, and all are read.
    private static ImmutableArray<CatalogFault> Faults(CatalogFile changed) =>
        CertificationCatalog.TryLoad(SeedPieces.Chosen.Select(file => file.Name == changed.Name ? changed : file), out _, out var faults) ? [] : faults;
}
