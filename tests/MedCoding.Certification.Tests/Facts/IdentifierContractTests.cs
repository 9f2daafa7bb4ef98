using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Facts;

/// <summary>What every identifier type keeps to.</summary>
public abstract class IdentifierContractTests<TId>
    where TId : struct, IIdentifier<TId>
{
    private static readonly JsonTypeInfo<TId> Value = (JsonTypeInfo<TId>)IdentifierJson.Default.GetTypeInfo(typeof(TId))!;

    private static readonly JsonTypeInfo<Dictionary<TId, int>> Keyed =
        (JsonTypeInfo<Dictionary<TId, int>>)IdentifierJson.Default.GetTypeInfo(typeof(Dictionary<TId, int>))!;

    [Property(MaxTest = 300)]
    public bool Any_text_is_refused_or_round_trips(IdentifierText text) =>
        !TId.TryParse(text.Text, null, out var id) ? id.Equals(default) && !WellFormed(text.Text) : Text(id) == text.Text && WellFormed(text.Text);

    [Property]
    public bool Random_text_is_refused_or_round_trips(string? text) => !TId.TryParse(text, null, out var id) || Text(id) == text;

    [Property(MaxTest = 300)]
    public void Parse_and_TryParse_agree(IdentifierText text)
    {
        if (TId.TryParse(text.Text, null, out var id))
        {
            Assert.Equal(id, TId.Parse(text.Text, CultureInfo.InvariantCulture));
        }
        else
        {
            Assert.Throws<FormatException>(() => TId.Parse(text.Text, CultureInfo.InvariantCulture));
        }
    }

    [Property(MaxTest = 300)]
    public bool The_order_is_that_of_the_characters(IdentifierText one, IdentifierText other) =>
        !TId.TryParse(one.Text, null, out var a) || !TId.TryParse(other.Text, null, out var b)
        || (Math.Sign(a.CompareTo(b)) == Math.Sign(string.CompareOrdinal(one.Text, other.Text))
            && a.Equals(b) == (one.Text == other.Text)
            && (!a.Equals(b) || a.GetHashCode() == b.GetHashCode())
            && default(TId).CompareTo(a) < 0);

    [Property]
    public bool Json_round_trips_as_a_value_and_as_a_key(IdentifierText text)
    {
        if (!TId.TryParse(text.Text, null, out var id))
        {
            return true;
        }

        var value = JsonSerializer.Serialize(id, Value);
        var keyed = JsonSerializer.Serialize(new Dictionary<TId, int> { [id] = 1 }, Keyed);
        return value == $"\"{text.Text}\""
            && JsonSerializer.Deserialize(value, Value).Equals(id)
            && keyed == $$"""{"{{text.Text}}":1}"""
            && JsonSerializer.Deserialize(keyed, Keyed)!.Single().Key.Equals(id);
    }

    [Property]
    public bool The_type_converter_round_trips(IdentifierText text)
    {
        var converter = TypeDescriptor.GetConverter(typeof(TId));
        return !TId.TryParse(text.Text, null, out var id)
            || (converter.ConvertToInvariantString(id) == text.Text && id.Equals(converter.ConvertFromInvariantString(text.Text)));
    }

    [Fact]
    public void Case_counts() => Assert.False(TId.Parse("CPC", null).Equals(TId.Parse("cpc", null)));

    [Fact]
    public void Sixty_characters_are_the_most()
    {
        var longest = new string('a', 60);

        Assert.Equal(longest, Text(TId.Parse(longest, null)));
        Assert.False(TId.TryParse(longest + "a", null, out _));
    }

    [Fact]
    public void Hostile_texts_are_refused_with_a_short_message_that_shows_a_right_one()
    {
        string[] hostile =
        [
            .. HostileTexts.All, "-a", "a-", "a--b", "a b", " a", "a ", "a_b", "a.b", "a/b", "é", "１２", "ａ", "a\n", "a\0", "a\ud800", "İ", new string('a', 61),
        ];
        foreach (var text in hostile)
        {
            Assert.False(TId.TryParse(text, null, out var id));
            Assert.Equal(default, id);
            var message = Assert.Throws<FormatException>(() => TId.Parse(text, null)).Message;
            Assert.InRange(message.Length, 1, 250);
            Assert.DoesNotContain('\n', message);
            var shown = message[(message.LastIndexOf('(') + 1)..message.LastIndexOf(')')];
            Assert.True(TId.TryParse(shown, null, out _));
        }
    }

    [Fact]
    public void Null_is_the_callers_bug_in_Parse_and_refused_by_TryParse()
    {
        Assert.Throws<ArgumentNullException>(() => TId.Parse(null!, null));
        Assert.False(TId.TryParse(null, null, out _));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"\"")]
    [InlineData("\"a b\"")]
    [InlineData("\"\\ud800\"")]
    public void Json_that_is_no_identifier_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Value));

    [Theory]
    [InlineData("""{"":1}""")]
    [InlineData("""{"a b":1}""")]
    [InlineData("""{"\ud800":1}""")]
    public void A_json_key_that_is_no_identifier_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Keyed));

    [Fact]
    public void The_default_prints_as_nothing_and_is_never_written()
    {
        Assert.Equal("", Text(default));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default, Value));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<TId, int> { [default] = 1 }, Keyed));
    }

    [Fact]
    public void The_type_converter_takes_texts_only()
    {
        var converter = TypeDescriptor.GetConverter(typeof(TId));

        Assert.IsType<IdentifierTypeConverter<TId>>(converter);
        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(1));
        Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString("a b"));
    }

    // The documented pattern, as an expression.
    private static bool WellFormed(string text) =>
        text.Length <= 60 && System.Text.RegularExpressions.Regex.IsMatch(text, @"\A[A-Za-z0-9]+(-[A-Za-z0-9]+)*\z");

    private static string Text(TId id) => id.ToString()!;
}
