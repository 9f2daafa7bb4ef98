using System.Globalization;
using System.Text;

namespace MedCoding.Certification.Fuzz.Inputs;

/// <summary>A text as a C# literal and as bytes, whole and in ASCII, so that it survives every terminal.</summary>
internal static class Escaped
{
    public static string Of(Input input)
    {
        var literal = new StringBuilder("\"");
        foreach (var unit in input.Text)
        {
            literal.Append(unit is > '~' or < ' ' or '"' or '\\' ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}") : unit.ToString());
        }

        return literal.Append("\" = ").Append(Convert.ToHexString(input.Utf8Text)).ToString();
    }
}
