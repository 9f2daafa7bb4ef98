// Asserts what the packed NuGet package holds, one line each: "ok NAME" or "FAIL NAME: what was found". Run by .ci/run from a copy outside the
// checkout, where the project's own Directory.*.props (warnings as errors, central package versions) do not apply.
// Arguments: FOLDER with the package and its symbol package, VERSION, then optionally the FOLDER of a pack made with the public remote.
#:property PublishAot=false

using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Xml.Linq;

const string Id = "MedCoding.Certification";
const string Repository = "https://github.com/medcoding/MedCoding.Certification";
const string RawRepository = "https://raw.githubusercontent.com/medcoding/MedCoding.Certification/";
var sourceLink = new Guid("CC110556-A091-4D38-9FEC-25AB9A351A6A");
string[] frameworks = ["net10.0", "net8.0"];
var failures = 0;

var folder = args[0];
var version = args[1];
var published = args.Length > 2 ? args[2] : null;

using (var package = ZipFile.OpenRead(Path.Combine(folder, $"{Id}.{version}.nupkg")))
{
    var names = package.Entries.Where(entry => entry.Length > 0).Select(entry => entry.FullName).ToHashSet();
    string[] wanted = ["README.md", "icon.png", .. frameworks.SelectMany(one => new[] { $"lib/{one}/{Id}.dll", $"lib/{one}/{Id}.xml" })];
    foreach (var name in wanted)
    {
        Check($"the package holds {name}", names.Contains(name), "it is missing or empty");
    }

    var strangers = names.Where(name => name.StartsWith("lib/", StringComparison.Ordinal)).Except(wanted).ToList();
    Check("lib/ holds nothing else", strangers.Count == 0, string.Join(", ", strangers));

    using var nuspec = package.Entries.Single(entry => entry.FullName == $"{Id}.nuspec").Open();
    var metadata = XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    var ns = metadata.Name.Namespace;

    CheckText("the licence is the expression MIT", $"{metadata.Element(ns + "license")?.Attribute("type")?.Value} {metadata.Element(ns + "license")?.Value}", "expression MIT");
    CheckText("the readme is README.md", metadata.Element(ns + "readme")?.Value, "README.md");
    CheckText("the icon is icon.png", metadata.Element(ns + "icon")?.Value, "icon.png");
    CheckText("the release notes link to the changelog", metadata.Element(ns + "releaseNotes")?.Value, $"{Repository}/blob/main/CHANGELOG.md");
    CheckText(
        "the repository is the public one",
        $"{metadata.Element(ns + "repository")?.Attribute("type")?.Value} {metadata.Element(ns + "repository")?.Attribute("url")?.Value}",
        $"git {Repository}");

    var groups = metadata.Element(ns + "dependencies")?.Elements(ns + "group").ToDictionary(
        group => group.Attribute("targetFramework")!.Value,
        group => string.Join(", ", group.Elements(ns + "dependency").Select(Dependency).Order(StringComparer.Ordinal)));
    CheckText("there is a dependency group for each framework", groups is null ? null : string.Join(' ', groups.Keys.Order(StringComparer.Ordinal)), string.Join(' ', frameworks));
    CheckText("net8.0 depends on the guards and System.Text.Json", groups?.GetValueOrDefault("net8.0"), "Ardalis.GuardClauses 5.0.0, System.Text.Json");
    CheckText("net10.0 depends on the guards only", groups?.GetValueOrDefault("net10.0"), "Ardalis.GuardClauses 5.0.0");
}

CheckSymbols("the symbol package", Path.Combine(folder, $"{Id}.{version}.snupkg"), _ => (true, ""));
if (published is not null)
{
    CheckSymbols("SourceLink of the public clone", Path.Combine(published, $"{Id}.{version}.snupkg"), LinksToThePublicSources);
}

return failures == 0 ? 0 : 1;

// The version of the guards is part of what the package promises; that of System.Text.Json follows its fixes.
static string Dependency(XElement dependency) =>
    dependency.Attribute("id")!.Value is var id && id == "System.Text.Json" ? id : $"{id} {dependency.Attribute("version")!.Value}";

void CheckSymbols(string name, string path, Func<MetadataReader, (bool Holds, string Found)> holds)
{
    using var symbols = ZipFile.OpenRead(path);
    foreach (var framework in frameworks)
    {
        var label = $"{name}: {framework}";
        var entry = symbols.GetEntry($"lib/{framework}/{Id}.pdb");
        if (entry is null)
        {
            Check(label, false, "there is no portable pdb");
            continue;
        }

        using var pdb = new MemoryStream();
        using (var compressed = entry.Open())
        {
            compressed.CopyTo(pdb);
        }

        pdb.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(pdb);
        var (held, found) = holds(provider.GetMetadataReader());
        Check(label, held, found);
    }
}

(bool Holds, string Found) LinksToThePublicSources(MetadataReader pdb)
{
    var documents = pdb.CustomDebugInformation
        .Select(pdb.GetCustomDebugInformation)
        .Where(information => pdb.GetGuid(information.Kind) == sourceLink)
        .Select(information => Encoding.UTF8.GetString(pdb.GetBlobBytes(information.Value)))
        .ToList();
    return (documents.Count == 1 && documents[0].Contains(RawRepository, StringComparison.Ordinal), $"found: {string.Join(' ', documents)}");
}

void CheckText(string name, string? found, string wanted) => Check(name, found == wanted, $"wanted \"{wanted}\", found \"{found}\"");

void Check(string name, bool holds, string found)
{
    failures += holds ? 0 : 1;
    Console.WriteLine(holds ? $"ok {name}" : $"FAIL {name}: {found}");
}
