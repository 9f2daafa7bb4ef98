using System.Text.Json;

namespace MedCoding.Certification.Tests.Catalogs.Research;

/// <summary>Reads the members of a line of the table, and refuses those that nobody asked for.</summary>
internal sealed class MappingLine(JsonElement json)
{
    private readonly List<string> _read = [];

    public string? Text(string name) => Member(name)?.GetString();

    /// <summary>The entries of an array; none where the member is missing.</summary>
    public string[] Texts(string name) => Member(name) is { } value ? TextsOf(value) : [];

    /// <summary>The members of an object by name, each a text or an array of texts.</summary>
    public Dictionary<string, string[]> Parts(string name) =>
        Member(name)?.EnumerateObject().ToDictionary(member => member.Name, member => TextsOf(member.Value), StringComparer.Ordinal) ?? [];

    public JsonElement? Member(string name)
    {
        _read.Add(name);
        return json.TryGetProperty(name, out var value) ? value : null;
    }

    /// <exception cref="FormatException">The line has a member that was not read.</exception>
    public void RefuseOthers()
    {
        if (json.EnumerateObject().FirstOrDefault(member => !_read.Contains(member.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } stranger)
        {
            throw new FormatException($"'{stranger.Name}' is not a member of {json.GetRawText()}.");
        }
    }

    public static string[] TextsOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(entry => entry.GetString()!)] : [value.GetString()!];
}
