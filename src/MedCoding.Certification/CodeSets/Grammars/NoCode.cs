namespace MedCoding.Certification.CodeSets.Grammars;

/// <summary>The answer of a default value to a question about the code that it does not hold.</summary>
internal static class NoCode
{
    public static InvalidOperationException Of(string type) => new($"A default {type} holds no code: read one with Parse or TryParse.");
}
