namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>Text that stays in its line: names come from files and may hold line breaks.</summary>
internal static class PlainText
{
    public static string Of(string text) => string.Create(text.Length, text, static (line, source) =>
    {
        for (var i = 0; i < line.Length; i++)
        {
            line[i] = char.IsControl(source[i]) || source[i] is '\u2028' or '\u2029' ? ' ' : source[i];
        }
    });
}
