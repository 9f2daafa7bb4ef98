using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests.Catalogs;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>Broken seeds: edits of one place each, with what the strict reader and the schema say of them. Another validator is held to the same.</summary>
internal static class Corpus
{
    private const int PlacesOfAKind = 8;
    private const string SeedFolder = "seeds/";

    private static readonly JsonElement Schema = JsonDocument.Parse(SchemaFiles.All["catalog"]).RootElement;

    // Several threads judge them, and all wait for a class that is being initialized.
    private static readonly Lazy<ImmutableArray<CorpusEntry>> Judgement = new(Generate);

    /// <summary>The broken files, the same for the same seeds.</summary>
    public static IReadOnlyList<CorpusEntry> Entries => Judgement.Value;

    public static string Json() => SchemaFiles.Written(new JsonArray([.. Entries.Select(entry => entry.Json())]));

    private static ImmutableArray<CorpusEntry> Generate()
    {
        TreePlace[] places = [.. Seeds.Files.SelectMany(file => TreePlace.Of(file.Name[SeedFolder.Length..], JsonNode.Parse(file.Utf8Json.Span)!))];
        var drafts = CorpusKind.All.SelectMany((kind, at) =>
        {
            TreePlace[] fitting = [.. places.Where(kind.Applies)];
            Assert.True(fitting.Length > 0, kind.Name);
            return new Dice(at).Shuffled(fitting).Take(PlacesOfAKind).Select((place, number) => (kind, place, Name: string.Create(CultureInfo.InvariantCulture, $"{kind.Name}, {number + 1}")));
        });
        return [.. drafts.AsParallel().AsOrdered().Select(draft => Judged(draft.Name, draft.kind, draft.place))];
    }

    private static CorpusEntry Judged(string name, CorpusKind kind, TreePlace place)
    {
        var edit = kind.Edit(place);
        var root = JsonNode.Parse(Seeds.Files.Single(file => file.Name == SeedFolder + place.File).Utf8Json.Span)!;
        edit.ApplyTo(TreePlace.Of(place.File, root).Single(one => one.Path == place.Path));
        var broken = new CatalogFile(SeedFolder + place.File, JsonSerializer.SerializeToUtf8Bytes(root));
        var isRead = CertificationCatalog.TryLoad(Seeds.Files.Select(file => file.Name == broken.Name ? broken : file), out _, out var faults);
        using var json = JsonDocument.Parse(broken.Utf8Json);
        return new(name, kind, place, edit, isRead ? [] : faults, JsonSchemaCheck.Faults(Schema, json.RootElement).Count == 0);
    }
}
