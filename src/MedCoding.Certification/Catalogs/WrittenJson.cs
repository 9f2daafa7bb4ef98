using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MedCoding.Certification.Catalogs;

/// <summary>Writes JSON with line feeds on every machine, and text that a person can read: it is not meant to stand inside HTML.</summary>
internal static class WrittenJson
{
    public static byte[] Utf8(bool indented, Action<Utf8JsonWriter> write) => Written(indented, write).WrittenSpan.ToArray();

    /// <summary>The text of a file: one member a line, and a line feed at the end.</summary>
    public static string File(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(Written(indented: true, write).WrittenSpan) + "\n";

    private static ArrayBufferWriter<byte> Written(bool indented, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        write(writer);
        writer.Flush();
        return buffer;
    }
}
