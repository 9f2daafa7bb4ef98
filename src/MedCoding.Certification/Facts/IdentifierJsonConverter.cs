using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MedCoding.Certification.Facts;

/// <summary>Writes an identifier as its text and reads it back, also as the name of a member.</summary>
/// <typeparam name="TId">The identifier type.</typeparam>
/// <remarks>Public because a consumer's source-generated <see cref="JsonSerializerContext"/> has to reach it. The default identifier is refused on
/// writing: nothing could read it back, so make the member nullable.</remarks>
public sealed class IdentifierJsonConverter<TId> : JsonConverter<TId>
    where TId : struct, IIdentifier<TId>
{
    /// <inheritdoc/>
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? FromText(reader.GetString())
            : throw new JsonException($"An identifier is a JSON string, not {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Written(value));
    }

    /// <inheritdoc/>
    public override TId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FromText(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TId value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Written(value));
    }

    private static TId FromText(string? text)
    {
        try
        {
            return TId.Parse(text ?? "", CultureInfo.InvariantCulture);
        }
        catch (FormatException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    private static string Written(TId value) =>
        value.Equals(default)
            ? throw new JsonException($"A default {typeof(TId).Name} cannot be written: make the member nullable.")
            : value.ToString()!;
}
