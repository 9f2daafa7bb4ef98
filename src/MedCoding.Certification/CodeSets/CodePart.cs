namespace MedCoding.Certification.CodeSets;

/// <summary>A part of a code by the name that the field has for it, such as the category <c>S72</c> of <c>S72.001A</c>.</summary>
/// <param name="Name">The name, such as <c>category</c> or <c>body part</c>.</param>
/// <param name="Text">The characters.</param>
public readonly record struct CodePart(string Name, string Text)
{
    /// <summary>The name and the characters, such as <c>category S72</c>; empty for <see langword="default"/>.</summary>
    public override string ToString() => Name is null ? "" : $"{Name} {Text}";
}
