using System.Text.Json;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>A value of a JSON text, or the name of a member, in eight bytes: there are as many as a catalog has words.</summary>
internal readonly struct JsonRow
{
    private const int KindBits = 4;
    private const int EscapedBit = 1 << KindBits;
    private const int LengthShift = KindBits + 1;

    // A row of objects and arrays, a byte of anything else.
    private readonly int _place;
    private readonly uint _lengthAndKind;

    /// <param name="kind">What it is.</param>
    /// <param name="place">Of an object or array the row behind it; otherwise the first byte, of names and texts that behind the quote.</param>
    /// <param name="length">Of an object or array the number of members or entries; otherwise the number of bytes, without quotes.</param>
    /// <param name="isEscaped">Whether a name or text is written with escapes.</param>
    public JsonRow(JsonTokenType kind, int place, int length, bool isEscaped)
    {
        _place = place;
        _lengthAndKind = ((uint)length << LengthShift) | (isEscaped ? EscapedBit : 0u) | (uint)kind;
    }

    public JsonTokenType Kind => (JsonTokenType)(_lengthAndKind & (EscapedBit - 1));

    public bool IsEscaped => (_lengthAndKind & EscapedBit) != 0;

    public int Length => (int)(_lengthAndKind >> LengthShift);

    public int Start => _place;

    public int Behind(int row) => Kind is JsonTokenType.StartObject or JsonTokenType.StartArray ? _place : row + 1;
}
