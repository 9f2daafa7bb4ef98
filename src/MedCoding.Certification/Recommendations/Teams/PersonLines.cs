using System.Text.Json;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>The lines on which the people of a roster's JSON begin. The text was read before, so that it is known to be strict JSON.</summary>
internal static class PersonLines
{
    public static int[] Of(ReadOnlySpan<byte> utf8Json)
    {
        var json = utf8Json.StartsWith(CsvRows.ByteOrderMark) ? utf8Json[CsvRows.ByteOrderMark.Length..] : utf8Json;
        var reader = new Utf8JsonReader(json);
        var lines = new List<int>();
        var (line, counted) = (1, 0);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isPeople = reader.ValueTextEquals("people"u8);
            reader.Read();
            if (!isPeople || reader.TokenType != JsonTokenType.StartArray)
            {
                reader.Skip();
                continue;
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var start = (int)reader.TokenStartIndex;
                line += json[counted..start].Count((byte)'\n');
                counted = start;
                lines.Add(line);
                reader.Skip();
            }
        }

        return [.. lines];
    }
}
