// Written by the test GeneratedCodeTests from Facts/Identifier.template.txt: change that and run the test with MEDCODING_WRITE_GENERATED=1.
#nullable enable
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Credentials;

/// <summary>Identifies a training, such as <c>practicode</c>. Equality and order are those of the text, character by character.</summary>
/// <remarks>Letters, digits and single hyphens between them, at most 60 characters. The identifier may name something that no catalog holds.
/// <see langword="default"/> identifies nothing, prints as an empty text and cannot be written as JSON.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<TrainingId>))]
[TypeConverter(typeof(IdentifierTypeConverter<TrainingId>))]
public readonly record struct TrainingId : IIdentifier<TrainingId>
{
    private readonly string? _text;

    private TrainingId(string text) => _text = text;

    /// <summary>Reads an identifier such as <c>practicode</c>.</summary>
    /// <param name="s">The text; neither trimmed nor <see langword="null"/>.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not shaped like an identifier.</exception>
    public static TrainingId Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var id) ? id : throw Identifier.NotWellFormed(s, "a training's identifier", "practicode");
    }

    /// <summary>Reads an identifier such as <c>practicode</c>; never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The identifier, or <see langword="default"/>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out TrainingId result)
    {
        var wellFormed = Identifier.IsWellFormed(s);
        result = wellFormed ? new(s!) : default;
        return wellFormed;
    }

    /// <summary>The text that <see cref="Parse(string)"/> reads; empty for <see langword="default"/>.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>Orders by the text, character by character.</summary>
    /// <param name="other">The other identifier.</param>
    public int CompareTo(TrainingId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(TrainingId left, TrainingId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> does not stand behind <paramref name="right"/>.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(TrainingId left, TrainingId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> stands behind <paramref name="right"/>.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(TrainingId left, TrainingId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not stand before <paramref name="right"/>.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(TrainingId left, TrainingId right) => left.CompareTo(right) >= 0;

    static TrainingId IParsable<TrainingId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TrainingId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TrainingId result) => TryParse(s, out result);
}
