using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MedCoding.Certification.Tests.CodeSets.Contract;

public abstract partial class CodeContractTests<TCode>
{
    private static readonly JsonTypeInfo<TCode> Value = (JsonTypeInfo<TCode>)CodeJson.Default.GetTypeInfo(typeof(TCode))!;

    private static readonly JsonTypeInfo<TCode?> Optional = (JsonTypeInfo<TCode?>)CodeJson.Default.GetTypeInfo(typeof(TCode?))!;

    private static readonly JsonTypeInfo<Dictionary<TCode, int>> Keyed =
        (JsonTypeInfo<Dictionary<TCode, int>>)CodeJson.Default.GetTypeInfo(typeof(Dictionary<TCode, int>))!;

    [Property]
    public void Json_round_trips_as_a_value_and_as_a_key(TCode code)
    {
        var value = JsonSerializer.Serialize(code, Value);
        var keyed = JsonSerializer.Serialize(new Dictionary<TCode, int> { [code] = 1 }, Keyed);

        Assert.Equal($"\"{Text(code)}\"", value);
        Assert.Equal(code, JsonSerializer.Deserialize(value, Value));
        Assert.Equal(code, JsonSerializer.Deserialize(value, Optional));
        Assert.Equal($$"""{"{{Text(code)}}":1}""", keyed);
        Assert.Equal(code, Assert.Single(JsonSerializer.Deserialize(keyed, Keyed)!).Key);
    }

    [Property]
    public void Json_is_read_escaped_and_in_pieces(TCode code)
    {
        var escaped = string.Concat(Text(code).Select(character => $"\\u{(int)character:x4}"));
        foreach (var text in new[] { Text(code), escaped, code.ToString("C", null), Text(code)[..1] + escaped[6..] })
        {
            var expected = text.Contains('\\', StringComparison.Ordinal) ? code : TCode.Parse(text, null);
            Assert.Equal(expected, JsonSerializer.Deserialize($"\"{text}\"", Value));
            Assert.Equal(expected, JsonSerializer.Deserialize($$"""{"{{text}}":1}""", Keyed)!.Single().Key);
            Assert.Equal(expected, InPieces($"\"{text}\"", Value));
            Assert.Equal(expected, InPieces($$"""{"{{text}}":1}""", Keyed)!.Single().Key);
        }
    }

    [Property(MaxTest = 300)]
    public void Json_reads_what_parsing_reads_and_refuses_the_rest_in_the_same_words(CodeText<TCode> text)
    {
        var sound = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Text));
        var raw = $"\"{JsonEncodedText.Encode(sound, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
        if (TCode.TryParse(sound.AsSpan(), out var code, out var fault))
        {
            Assert.Equal(code, JsonSerializer.Deserialize(raw, Value));
            return;
        }

        var expected = fault.Describe(sound);
        Assert.Equal(expected, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(raw, Value)).Message);
        Assert.Equal(expected, Assert.Throws<JsonException>(() => InPieces(raw, Value)).Message);
        Assert.Equal(expected, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($$"""{{{raw}}:1}""", Keyed)).Message);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("99213")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\\udc00\\ud800 and more\"")]
    public void Json_that_is_no_code_is_refused(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Value));
        Assert.Throws<JsonException>(() => InPieces(json, Value));
    }

    [Theory]
    [InlineData("""{"":1}""")]
    [InlineData("""{"a b":1}""")]
    [InlineData("""{"\ud800":1}""")]
    public void A_json_key_that_is_no_code_is_refused(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Keyed));
        Assert.Throws<JsonException>(() => InPieces(json, Keyed));
    }

    [Fact]
    public void Json_of_hostile_texts_is_refused()
    {
        foreach (var text in Hostile)
        {
            var json = JsonSerializer.Serialize(text);
            Assert.InRange(Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Value)).Message.Length, 1, 250);
            Assert.InRange(Assert.Throws<JsonException>(() => InPieces(json, Value)).Message.Length, 1, 250);
        }
    }

    [Fact]
    public void Json_bytes_that_are_no_text_are_refused()
    {
        byte[] json = [(byte)'"', .. Encoding.UTF8.GetBytes(Example), 0xC3, (byte)'"'];

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Value));
        Assert.Throws<JsonException>(() => InPieces(json, Value));
    }

    [Fact]
    public void Json_null_is_no_code_where_there_may_be_none() => Assert.Null(JsonSerializer.Deserialize("null", Optional));

    private static T? InPieces<T>(string json, JsonTypeInfo<T> info) => InPieces(Encoding.UTF8.GetBytes(json), info);

    private static T? InPieces<T>(byte[] json, JsonTypeInfo<T> info)
    {
        var reader = new Utf8JsonReader(Pieces.Of(json));
        return JsonSerializer.Deserialize(ref reader, info);
    }
}
