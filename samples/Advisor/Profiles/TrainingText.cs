using System.Text.Json.Nodes;

namespace MedCoding.Advisor.Profiles;

// practicode, or coding:80
internal static class TrainingText
{
    public static JsonNode? Read(string text)
    {
        if (text.LastIndexOf(':') is not (var colon and >= 0))
        {
            return JsonValue.Create(text);
        }

        var (training, hours) = (text[..colon], text[(colon + 1)..]);
        return training.Length > 0 && hours.Length > 0 ? new JsonObject { ["id"] = training, ["hours"] = ExperienceText.NumberOrText(hours) } : null;
    }
}
