// Written by the test GeneratedCodeTests from Facts/Identifier.template.txt: change that and run the test with MEDCODING_WRITE_GENERATED=1.
#nullable enable
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Credentials;

/// <summary>Identifies a study material, such as <c>cpt-professional-2026</c>. Equality and order are those of the text, character by character.</summary>
/// <remarks>Letters, digits and single hyphens between them, at most 60 characters. The identifier may name something that no catalog holds.
/// <see langword="default"/> identifies nothing, prints as an empty text and cannot be written as JSON.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<StudyMaterialId>))]
[TypeConverter(typeof(IdentifierTypeConverter<StudyMaterialId>))]
public readonly record struct StudyMaterialId : IIdentifier<StudyMaterialId>
{
    private readonly string? _text;

    private StudyMaterialId(string text) => _text = text;

    /// <summary>Reads an identifier such as <c>cpt-professional-2026</c>.</summary>
    /// <param name="s">The text; neither trimmed nor <see langword="null"/>.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not shaped like an identifier.</exception>
    public static StudyMaterialId Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var id) ? id : throw Identifier.NotWellFormed(s, "a study material's identifier", "cpt-professional-2026");
    }

    /// <summary>Reads an identifier such as <c>cpt-professional-2026</c>; never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The identifier, or <see langword="default"/>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out StudyMaterialId result)
    {
        var wellFormed = Identifier.IsWellFormed(s);
        result = wellFormed ? new(s!) : default;
        return wellFormed;
    }

    /// <summary>The text that <see cref="Parse(string)"/> reads; empty for <see langword="default"/>.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>Orders by the text, character by character.</summary>
    /// <param name="other">The other identifier.</param>
    public int CompareTo(StudyMaterialId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(StudyMaterialId left, StudyMaterialId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> does not stand behind <paramref name="right"/>.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(StudyMaterialId left, StudyMaterialId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> stands behind <paramref name="right"/>.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(StudyMaterialId left, StudyMaterialId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not stand before <paramref name="right"/>.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(StudyMaterialId left, StudyMaterialId right) => left.CompareTo(right) >= 0;

    static StudyMaterialId IParsable<StudyMaterialId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<StudyMaterialId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StudyMaterialId result) => TryParse(s, out result);
}
