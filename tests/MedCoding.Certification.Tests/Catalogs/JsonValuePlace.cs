using System.Text.Json;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Catalogs;

/// <summary>A value in a JSON file, with the bytes it takes.</summary>
/// <param name="File">The file.</param>
/// <param name="Path">Where it stands, as faults tell it.</param>
/// <param name="Parent">Where the object or array stands that holds it; empty for the root.</param>
/// <param name="Name">The name of the member it is the value of; <see langword="null"/> for the root and for entries of arrays.</param>
/// <param name="Kind">What it begins with.</param>
/// <param name="NameStart">The first byte of the name, or of the value where there is no name.</param>
/// <param name="Start">The first byte of the value.</param>
/// <param name="End">The byte after the value.</param>
internal sealed record JsonValuePlace(CatalogFile File, string Path, string Parent, string? Name, JsonTokenType Kind, int NameStart, int Start, int End)
{
    /// <summary>The names of all members of the object that holds it, where one does.</summary>
    public IReadOnlyCollection<string> Siblings { get; private init; } = [];

    public string Text => System.Text.Encoding.UTF8.GetString(File.Utf8Json.Span[Start..End]);

    /// <summary>Every value of a file, the outer before the inner.</summary>
    public static IReadOnlyList<JsonValuePlace> Of(CatalogFile file)
    {
        var places = new List<JsonValuePlace>();
        var reader = new Utf8JsonReader(file.Utf8Json.Span);
        reader.Read();
        Walk(ref reader, file, "$", "", null, 0, [], places);
        return [.. places.OrderBy(place => place.Start)];
    }

    /// <summary>The file with some of its bytes replaced.</summary>
    public CatalogFile With(int start, int end, string replacement) =>
        new(File.Name, (byte[])[.. File.Utf8Json.Span[..start], .. System.Text.Encoding.UTF8.GetBytes(replacement), .. File.Utf8Json.Span[end..]]);

    /// <summary>The file with another value here.</summary>
    public CatalogFile WithValue(string json) => With(Start, End, json);

    /// <summary>The file without this member, and without the comma that parted it from the next or the last one.</summary>
    public CatalogFile Without()
    {
        var json = File.Utf8Json.Span;
        var end = End;
        while (json[end] is (byte)' ' or (byte)'\n')
        {
            end++;
        }

        var start = NameStart;
        if (json[end] == (byte)',')
        {
            return With(start, end + 1, "");
        }

        while (json[start - 1] is (byte)' ' or (byte)'\n')
        {
            start--;
        }

        return With(json[start - 1] == (byte)',' ? start - 1 : start, End, "");
    }

    private static void Walk(
        ref Utf8JsonReader reader,
        CatalogFile file,
        string path,
        string parent,
        string? name,
        int nameStart,
        List<string> siblings,
        List<JsonValuePlace> places)
    {
        var (kind, start) = (reader.TokenType, (int)reader.TokenStartIndex);
        if (kind == JsonTokenType.StartObject)
        {
            var names = new List<string>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var (member, at) = (reader.GetString()!, (int)reader.TokenStartIndex);
                names.Add(member);
                reader.Read();
                Walk(ref reader, file, $"{path}.{member}", path, member, at, names, places);
            }
        }
        else if (kind == JsonTokenType.StartArray)
        {
            for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
            {
                Walk(ref reader, file, FormattableString.Invariant($"{path}[{index}]"), path, null, (int)reader.TokenStartIndex, [], places);
            }
        }

        places.Add(new(file, path, parent, name, kind, name is null ? start : nameStart, start, (int)reader.BytesConsumed) { Siblings = siblings });
    }
}
