using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using MedCoding.Advisor.Commands;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Advisor.Input;

// Files of a catalog, and folders with them, that an option or a command names; messages begin with its name.
internal sealed class CatalogFiles(string option, string example, Surroundings surroundings)
{
    private const string Json = ".json";
    private const string Schema = ".schema.json";

    private static readonly EnumerationOptions Below = new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.ReparsePoint };

    // In the order of the names, what is in a folder in the ordinal order of the paths; whatever is named twice counts once.
    // False after a complaint on each name that cannot be read.
    public bool TryRead(IEnumerable<string> names, out ImmutableArray<CatalogFile> files)
    {
        var read = ImmutableArray.CreateBuilder<CatalogFile>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var good = true;
        foreach (var name in names)
        {
            if (!TryList(name, out var found))
            {
                good = false;
                continue;
            }

            foreach (var one in found)
            {
                if (!TryRead(one, out var file))
                {
                    good = false;
                }
                else if (seen.Add(one == InputFile.StandardInput ? one : Path.GetFullPath(one)))
                {
                    read.Add(file);
                }
            }
        }

        files = read.DrainToImmutable();
        return good;
    }

    public bool TryRead(string name, [NotNullWhen(true)] out CatalogFile? file)
    {
        file = null;
        var input = new InputFile(name, example, surroundings);
        using var stream = input.Open(option);
        if (stream is null)
        {
            return false;
        }

        try
        {
            using var content = new MemoryStream();
            stream.CopyTo(content);
            file = new CatalogFile(input.Place.Replace(Path.DirectorySeparatorChar, '/'), content.ToArray());
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            input.Complain(option, e);
            return false;
        }
    }

    // Null after a complaint on each fault.
    public CertificationCatalog? Load(ImmutableArray<CatalogFile> files) => IsWhole(files) ? Loaded(CertificationCatalog.TryLoad(files, out var catalog, out var faults), catalog, faults) : Overlaid(files);

    // The shipped catalog with the files over it. Null after a complaint on each fault; what several of them say of one thing is told, and is no mistake.
    public CertificationCatalog? Overlaid(IEnumerable<CatalogFile> files)
    {
        var catalog = Loaded(CertificationCatalog.Shipped.TryWith(files, out var with, out var faults), with, faults);
        foreach (var conflict in catalog?.Overrides.Where(one => one.IsConflict) ?? [])
        {
            surroundings.Complain($"{option}: {conflict.Path} stands in {conflict.ReplacedFile} and in {conflict.File}; {conflict.File} goes first.");
        }

        return catalog;
    }

    // Whether the files are a catalog by themselves: one of them says which. Otherwise they are meant to lie over the shipped one.
    public static bool IsWhole(ImmutableArray<CatalogFile> files) => files.Any(file => NamesCatalog(file.Utf8Json.Span));

    private CertificationCatalog? Loaded(bool isGood, CertificationCatalog? catalog, ImmutableArray<CatalogFault> faults)
    {
        foreach (var fault in faults)
        {
            surroundings.Complain($"{option}: {fault}");
        }

        return isGood ? catalog : null;
    }

    private bool TryList(string name, out ImmutableArray<string> files)
    {
        files = [name];
        if (!Directory.Exists(name))
        {
            return true;
        }

        try
        {
            files =
            [
                .. Directory.EnumerateFiles(name, "*", Below)
                    .Where(file => file.EndsWith(Json, StringComparison.OrdinalIgnoreCase) && !file.EndsWith(Schema, StringComparison.OrdinalIgnoreCase))
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            surroundings.Complain($"{option}: the folder '{Typed.Short(name)}' cannot be read with all that is in it.");
            return false;
        }

        if (files.IsEmpty)
        {
            surroundings.Complain($"{option}: the folder '{Typed.Short(name)}' has no file of a catalog (*{Json}, but not *{Schema}).");
        }

        return !files.IsEmpty;
    }

    // As far as it can be read: what is wrong in a file is told when it is loaded.
    private static bool NamesCatalog(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json.StartsWith("\uFEFF"u8) ? json["\uFEFF"u8.Length..] : json);
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("catalog"u8))
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return false;
    }
}
