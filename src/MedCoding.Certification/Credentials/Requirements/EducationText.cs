namespace MedCoding.Certification.Credentials;

/// <summary>The texts by which education levels are written in requirements and profiles.</summary>
internal static class EducationText
{
    // In the order of the enum.
    private static readonly string[] Texts = ["none", "high-school", "some-college", "associate", "bachelor", "master", "medical-degree"];

    public static IReadOnlyList<string> All => Texts;

    public static string Of(EducationLevel level) => Texts[(int)level];

    /// <summary>Whether a health information management program gives a degree of the level.</summary>
    public static bool IsHimDegree(EducationLevel level) => level is EducationLevel.Associate or EducationLevel.Bachelor or EducationLevel.Master;

    public static bool TryParse(string text, out EducationLevel level)
    {
        var index = Array.IndexOf(Texts, text);
        level = (EducationLevel)Math.Max(index, 0);
        return index >= 0;
    }
}
