namespace MedCoding.Certification.Tests.CodeSets;

/// <summary>A text that is a code of some type, or nearly one.</summary>
/// <param name="Text">The text.</param>
public sealed record AnyCodeText(string Text);
