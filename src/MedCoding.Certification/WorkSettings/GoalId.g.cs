// Written by the test GeneratedCodeTests from Facts/Identifier.template.txt: change that and run the test with MEDCODING_WRITE_GENERATED=1.
#nullable enable
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.WorkSettings;

/// <summary>Identifies a goal, such as <c>first-job</c>. Equality and order are those of the text, character by character.</summary>
/// <remarks>Letters, digits and single hyphens between them, at most 60 characters. The identifier may name something that no catalog holds.
/// <see langword="default"/> identifies nothing, prints as an empty text and cannot be written as JSON.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<GoalId>))]
[TypeConverter(typeof(IdentifierTypeConverter<GoalId>))]
public readonly record struct GoalId : IIdentifier<GoalId>
{
    private readonly string? _text;

    private GoalId(string text) => _text = text;

    /// <summary>Reads an identifier such as <c>first-job</c>.</summary>
    /// <param name="s">The text; neither trimmed nor <see langword="null"/>.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not shaped like an identifier.</exception>
    public static GoalId Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var id) ? id : throw Identifier.NotWellFormed(s, "a goal's identifier", "first-job");
    }

    /// <summary>Reads an identifier such as <c>first-job</c>; never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The identifier, or <see langword="default"/>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out GoalId result)
    {
        var wellFormed = Identifier.IsWellFormed(s);
        result = wellFormed ? new(s!) : default;
        return wellFormed;
    }

    /// <summary>The text that <see cref="Parse(string)"/> reads; empty for <see langword="default"/>.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>Orders by the text, character by character.</summary>
    /// <param name="other">The other identifier.</param>
    public int CompareTo(GoalId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(GoalId left, GoalId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> does not stand behind <paramref name="right"/>.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(GoalId left, GoalId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> stands behind <paramref name="right"/>.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(GoalId left, GoalId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not stand before <paramref name="right"/>.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(GoalId left, GoalId right) => left.CompareTo(right) >= 0;

    static GoalId IParsable<GoalId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<GoalId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out GoalId result) => TryParse(s, out result);
}
