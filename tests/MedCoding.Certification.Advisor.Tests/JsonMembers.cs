using System.Text.Json;

namespace MedCoding.Advisor.Tests;

// The members of a JSON text by their paths, as the README writes them: credentials[].id.
public static class JsonMembers
{
    public static IEnumerable<string> Of(JsonElement json, string path = "") => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Of(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}")),
        // An empty array shows nothing of what would be in it.
        JsonValueKind.Array => json.EnumerateArray().SelectMany(item => Of(item, $"{path}[]")),
        _ => [path],
    };
}
