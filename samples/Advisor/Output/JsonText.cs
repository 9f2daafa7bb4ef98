using System.Text.Encodings.Web;
using System.Text.Json;

namespace MedCoding.Advisor.Output;

// As the library writes it: text that a person can read, line feeds everywhere. The JSON is not meant to stand inside HTML.
internal static class JsonText
{
    public static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonSerializerOptions Line { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonWriterOptions Writer { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
