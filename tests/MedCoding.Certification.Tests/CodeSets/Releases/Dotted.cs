namespace MedCoding.Certification.Tests.CodeSets.Releases;

/// <summary>The dot of ICD-10-CM, which no file of CMS has and every print has.</summary>
internal static class Dotted
{
    public static string Of(string compact) => compact.Length > 3 ? compact.Insert(3, ".") : compact;
}
