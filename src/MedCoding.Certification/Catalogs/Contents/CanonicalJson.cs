using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MedCoding.Certification.Catalogs.Reading;

namespace MedCoding.Certification.Catalogs.Contents;

/// <summary>Writes values as JSON in one form, so that equal values are equal texts whatever the file looks like.</summary>
internal static class CanonicalJson
{
    public static string Of(Node node)
    {
        if (node.Scalar() is { } scalar)
        {
            return scalar;
        }

        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    /// <summary>A text as JSON.</summary>
    public static string Of(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";

    /// <summary>A number in its shortest form.</summary>
    public static string Of(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>The entries of a list in this form, each in it too.</summary>
    public static IReadOnlyList<string> EntriesOf(string list)
    {
        using var document = JsonDocument.Parse(list);
        return [.. document.RootElement.EnumerateArray().Select(entry => entry.GetRawText())];
    }

    private static void Write(Node node, StringBuilder text)
    {
        if (node.Scalar() is { } scalar)
        {
            text.Append(scalar);
            return;
        }

        text.Append(node.IsObject ? '{' : '[');
        for (var (index, at) = (0, node.First); index < node.Count; index++)
        {
            if (index > 0)
            {
                text.Append(',');
            }

            if (node.IsObject)
            {
                text.Append(Of(node.NameAt(at) ?? "")).Append(':');
                Write(node.At(at + 1), text);
                at = node.BehindMember(at);
            }
            else
            {
                Write(node.At(at), text);
                at = node.At(at).Behind;
            }
        }

        text.Append(node.IsObject ? '}' : ']');
    }

    private static string? Scalar(this Node node) => node.Kind switch
    {
        JsonTokenType.Null => "null",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Number => node.TryGetDecimal(out var number) ? Of(number) : Encoding.ASCII.GetString(node.Written),
        JsonTokenType.String => Of(node.Characters ?? ""),
        _ => null,
    };
}
