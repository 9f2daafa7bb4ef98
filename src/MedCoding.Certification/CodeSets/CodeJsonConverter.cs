using System.Text.Json;
using System.Text.Json.Serialization;

namespace MedCoding.Certification.CodeSets;

/// <summary>Writes a code as its text and reads it back, also as the name of a member.</summary>
/// <typeparam name="TCode">The type of the code.</typeparam>
/// <remarks>Public because a consumer's source-generated <see cref="JsonSerializerContext"/> has to reach it. The default code is refused on writing: nothing could read it
/// back, so make the member nullable. Neither direction takes memory for a code that is well-formed.</remarks>
public sealed class CodeJsonConverter<TCode> : JsonConverter<TCode>
    where TCode : struct, ICode<TCode>
{
    // An escape takes six characters for one of a code; whatever is longer than that is none, and is not put together to tell why.
    private const int LongestEscaped = 6 * 32;

    /// <inheritdoc/>
    public override TCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? FromText(ref reader)
            : throw new JsonException($"A code is a JSON string, not {reader.TokenType}{(reader.TokenType == JsonTokenType.Number ? ", which has no leading zeros" : "")}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[TCode.MaxLength];
        writer.WriteStringValue(text[..Written(value, text)]);
    }

    /// <inheritdoc/>
    public override TCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => FromText(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[TCode.MaxLength];
        writer.WritePropertyName(text[..Written(value, text)]);
    }

    private static TCode FromText(ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            return FromText(reader.ValueSpan);
        }

        if ((reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length) > LongestEscaped)
        {
            throw new JsonException($"A text of more than {LongestEscaped} bytes is no code.");
        }

        Span<byte> unescaped = stackalloc byte[LongestEscaped];
        try
        {
            return FromText(unescaped[..reader.CopyString(unescaped)]);
        }
        catch (InvalidOperationException e)
        {
            // Half of a surrogate pair.
            throw new JsonException(e.Message, e);
        }
    }

    private static TCode FromText(ReadOnlySpan<byte> text) =>
        TCode.TryParse(text, out var code, out var fault) ? code : throw new JsonException(fault.Describe(text));

    private static int Written(TCode value, Span<byte> text) =>
        value.TryFormat(text, out var written, default, null) && written > 0
            ? written
            : throw new JsonException($"A default {typeof(TCode).Name} cannot be written: make the member nullable.");
}
