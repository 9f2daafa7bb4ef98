using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Nodes;
using MedCoding.Advisor.Input;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Advisor.Profiles;

// The profile of the file and the options together. Each is read on its own first, so that a fault is told where the person wrote it.
internal static class ProfileInput
{
    public static bool TryRead(
        ProfileOptions options, ParseResult parsed, CertificationCatalog catalog, Surroundings surroundings, [NotNullWhen(true)] out CandidateProfile? profile)
    {
        profile = null;
        var file = parsed.GetValue(options.File) is { } name ? new InputFile(name, "profile.json", surroundings) : null;
        byte[]? fileJson = null;
        if (file is not null && !TryReadFile(file, options.File.Name, out fileJson))
        {
            return false;
        }

        var (fromOptions, misshapen) = options.Read(parsed);
        var good = true;
        foreach (var fault in misshapen)
        {
            surroundings.Complain(fault);
            good = false;
        }

        good &= IsGood(Bytes(fromOptions), catalog, surroundings, ProfileOptions.NameOf);
        good &= fileJson is null || IsGood(fileJson, catalog, surroundings, path => $"{file!.Place}, {path}");
        return good
            && CandidateProfile.TryFromJson(fileJson is null ? Bytes(fromOptions) : Bytes(Merged(fileJson, fromOptions)), catalog, out profile, out _);
    }

    private static bool IsGood(byte[] json, CertificationCatalog catalog, Surroundings surroundings, Func<string, string> placeOf)
    {
        CandidateProfile.TryFromJson(json, catalog, out _, out var faults);
        foreach (var fault in faults)
        {
            surroundings.Complain($"{placeOf(fault.Path)}: {fault.Message}");
        }

        return faults.IsEmpty;
    }

    private static JsonObject Merged(byte[] file, JsonObject options)
    {
        var merged = JsonNode.Parse(file)!.AsObject();
        foreach (var (property, value) in options)
        {
            merged[property] = (merged[property], value) switch
            {
                (JsonArray there, JsonArray added) => new JsonArray([.. there.Concat(added).Select(item => item?.DeepClone())]),
                // Education may stand in the file as one text.
                (JsonValue there, JsonArray added) => new JsonArray([there.DeepClone(), .. added.Select(item => item?.DeepClone())]),
                _ => value?.DeepClone(),
            };
        }

        return merged;
    }

    private static bool TryReadFile(InputFile file, string option, [NotNullWhen(true)] out byte[]? json)
    {
        json = null;
        using var stream = file.Open(option);
        if (stream is null)
        {
            return false;
        }

        // As text, because editors write byte order marks that JSON does not know.
        using var reader = new StreamReader(stream);
        try
        {
            json = Encoding.UTF8.GetBytes(reader.ReadToEnd());
            return true;
        }
        catch (IOException e)
        {
            file.Complain(option, e);
            return false;
        }
    }

    private static byte[] Bytes(JsonObject json) => Encoding.UTF8.GetBytes(json.ToJsonString());
}
