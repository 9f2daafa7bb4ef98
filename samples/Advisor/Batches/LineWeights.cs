using System.Globalization;
using System.Text;
using System.Text.Json;
using MedCoding.Advisor.Commands;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Advisor.Batches;

// The weights of a line, {"pay": 2, "cost": 0.5}. Each is handed to the library as the text that a person would type, so that a fault has the same words.
internal static class LineWeights
{
    private const string Example = "{\"pay\": 2}";

    // The line was read as JSON before.
    public static CriterionWeights Read(ReadOnlySpan<byte> json, List<string> faults)
    {
        var weights = CriterionWeights.Unstated;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = json.Length });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            faults.Add($"$.weights: weights are an object of criteria and numbers ({Example}).");
            return weights;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = BatchLine.NameOf(ref reader) ?? Encoding.UTF8.GetString(reader.ValueSpan);
            reader.Read();
            var number = reader.TokenType == JsonTokenType.Number ? Plain(ref reader) : null;
            reader.Skip();
            weights = With(weights, name, number, faults);
        }

        return weights;
    }

    // 2e0 and -0.0 are numbers of JSON; nobody types them on a command line. One that a decimal cannot hold is no weight either.
    private static string Plain(ref Utf8JsonReader reader) => reader.TryGetDecimal(out var number) && reader.ValueSpan.ContainsAny("eE-"u8)
        ? (number == 0 ? 0 : number).ToString(CultureInfo.InvariantCulture)
        : Encoding.UTF8.GetString(reader.ValueSpan);

    private static CriterionWeights With(CriterionWeights weights, string name, string? number, List<string> faults)
    {
        if (number is null || name.AsSpan().ContainsAny(',', '='))
        {
            faults.Add($"$.weights: '{Typed.Short(name)}' is no criterion with a number ({Example}).");
            return weights;
        }

        try
        {
            var one = CriterionWeights.Parse($"{name}={number}");
            if (weights.Get(one.Stated[0]) is null)
            {
                return weights.With(one);
            }

            faults.Add($"$.weights: '{Typed.Short(name)}' has a weight twice.");
        }
        catch (FormatException e)
        {
            faults.Add($"$.weights: {e.Message}");
        }

        return weights;
    }
}
