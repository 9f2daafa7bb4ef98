using System.Text;
using System.Text.Json;
using MedCoding.Certification.Catalogs.Reading;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Catalogs.Reading;

/// <summary>The framework's reader is the judge of what is JSON.</summary>
public sealed class JsonScannerTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\":", "\"\"", "\"\\n\"", "\"\\u00e9\"", "\"\\ud800\"", "\"\\u12\"", "\"\\x\"", "\"\\", "\"", "é", "\"é\"",
        "0", "-0", "01", "-", "1", "12", "1.", "1.5", ".5", "1e5", "1E+5", "1e-", "1e", "+1", "NaN", "true", "false", "null", "tru", "True", "nulll",
        " ", "\n", "\r\n", "\t", "\f", "\0", "\u0001", "\"\u0001\"", "\"\t\"", "//", "/**/", "\u00a0", "\ufeff",
    ];

    [Property(MaxTest = 20_000, EndSize = 1_000_000)]
    public void Pieces_of_json_are_accepted_exactly_when_the_framework_reads_them(int seed)
    {
        var dice = new Dice(seed);
        var text = string.Concat(Enumerable.Range(0, dice.Below(9)).Select(_ => dice.Of(Pieces)));

        Agree(Encoding.UTF8.GetBytes(dice.OneIn(2) ? $"[{text}]" : text));
    }

    [Property(MaxTest = 2000, EndSize = 1_000_000)]
    public void Sound_json_with_another_byte_is_accepted_exactly_when_the_framework_reads_it(int seed)
    {
        var dice = new Dice(seed);
        var json = Encoding.UTF8.GetBytes(SmallCatalog.Json);
        var at = dice.Below(json.Length);
        var other = Encoding.UTF8.GetBytes(dice.Of(Pieces))[0];
        Agree(dice.Below(3) switch
        {
            0 => [.. json[..at], .. json[(at + 1)..]],
            1 => [.. json[..at], other, .. json[at..]],
            _ => [.. json[..at], other, .. json[(at + 1)..]],
        });
        Agree(json[..at]);
    }

    [Theory]
    [InlineData(31, true)]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void Thirty_two_levels_are_accepted(int levels, bool accepted)
    {
        Assert.Equal(accepted, Agree(Encoding.UTF8.GetBytes(new string('[', levels) + new string(']', levels))));
        Assert.Equal(accepted, Agree(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", levels)) + "1" + new string('}', levels))));
        Assert.Equal(accepted, Agree(Encoding.UTF8.GetBytes(new string('[', levels) + "1" + new string(']', levels))));
    }

    [Fact]
    public void The_rows_of_the_seeds_are_the_values_of_the_framework() => Assert.All(Seeds.Files, file =>
    {
        using var rows = new JsonRows(1);
        using var document = JsonDocument.Parse(file.Utf8Json);
        Same(document.RootElement, JsonText.Parse(new Layer(file.Name, 0), file.Utf8Json, new FaultLog(), rows)!, 0);
    });

    private static bool Agree(byte[] json)
    {
        using var rows = new JsonRows(json.Length);
        var accepted = new JsonScanner(json, rows).TryScan();
        Assert.True(accepted == IsJson(json), $"{accepted}: {Encoding.UTF8.GetString(json)}");
        return accepted;
    }

    private static bool IsJson(byte[] json)
    {
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = JsonText.MaxDepth });
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static int Same(JsonElement element, JsonText text, int row)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal((JsonTokenType.StartObject, element.GetPropertyCount()), (text.Kind(row), text.Count(row)));
                var name = row + 1;
                foreach (var member in element.EnumerateObject())
                {
                    Assert.Equal((JsonTokenType.PropertyName, member.Name), (text.Kind(name), text.Characters(name)));
                    Assert.True(text.IsNamed(name, member.Name));
                    name = Same(member.Value, text, name + 1);
                }

                Assert.Equal(name, text.Next(row));
                return name;
            case JsonValueKind.Array:
                Assert.Equal((JsonTokenType.StartArray, element.GetArrayLength()), (text.Kind(row), text.Count(row)));
                var entry = element.EnumerateArray().Aggregate(row + 1, (at, value) => Same(value, text, at));
                Assert.Equal(entry, text.Next(row));
                return entry;
            case JsonValueKind.String:
                Assert.Equal((JsonTokenType.String, element.GetString()), (text.Kind(row), text.Characters(row)));
                break;
            default:
                Assert.Equal(element.GetRawText(), Encoding.UTF8.GetString(text.Written(row)));
                break;
        }

        Assert.Equal(row + 1, text.Next(row));
        return row + 1;
    }
}
