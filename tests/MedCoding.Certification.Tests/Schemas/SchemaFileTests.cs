using System.Text.Json;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>The committed schemas are those that the code writes, and an editor finds all it shows in them.</summary>
public sealed class SchemaFileTests
{
    public static TheoryData<string> Names => [.. SchemaFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_committed_schema_is_what_the_code_writes(string name)
    {
        if (Repository.WritesGenerated)
        {
            File.WriteAllText(SchemaFiles.PathOf(name), SchemaFiles.All[name]);
        }

        Assert.Equal(SchemaFiles.All[name], File.ReadAllText(SchemaFiles.PathOf(name)));
    }

    [Fact]
    public void Every_schema_that_is_committed_is_written() => Assert.Equal(
        SchemaFiles.All.Keys,
        Directory.EnumerateFiles(Repository.PathOf("seeds", "schema")).Select(path => Path.GetFileName(path)[..^".schema.json".Length]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_object_and_every_member_is_described_and_no_object_is_open(string name)
    {
        var schema = SchemaFiles.Committed(name);
        Assert.Empty(Objects(schema).SelectMany(rule => Lacking(schema, rule)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_definition_is_used(string name)
    {
        var text = File.ReadAllText(SchemaFiles.PathOf(name));
        Assert.All(SchemaFiles.Committed(name).GetProperty("$defs").EnumerateObject(), rule => Assert.Contains($"\"#/$defs/{rule.Name}\"", text, StringComparison.Ordinal));
    }

    // A rule over several members repeats some of them; it is no object of its own.
    private static IEnumerable<JsonElement> Objects(JsonElement rule) => rule.ValueKind switch
    {
        JsonValueKind.Object => rule.EnumerateObject().Where(member => member.Name != "allOf").SelectMany(member => Objects(member.Value))
            .Concat(rule.TryGetProperty("properties", out var members) && members.ValueKind == JsonValueKind.Object && rule.TryGetProperty("type", out _) ? [rule] : []),
        JsonValueKind.Array => rule.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static IEnumerable<string> Lacking(JsonElement schema, JsonElement rule)
    {
        if (!rule.TryGetProperty("additionalProperties", out var more) || more.ValueKind != JsonValueKind.False || !rule.TryGetProperty("description", out _))
        {
            yield return rule.ToString();
        }

        foreach (var member in rule.GetProperty("properties").EnumerateObject().Where(member => !IsDescribed(schema, member.Value)))
        {
            yield return $"{member.Name}: {member.Value}";
        }
    }

    private static bool IsDescribed(JsonElement schema, JsonElement rule) =>
        rule.TryGetProperty("description", out _)
        || (rule.TryGetProperty("$ref", out var name) && schema.GetProperty("$defs").GetProperty(name.GetString()!["#/$defs/".Length..]).TryGetProperty("description", out _));
}
