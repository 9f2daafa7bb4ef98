namespace MedCoding.Certification.Tests;

/// <summary>A text that is an identifier, or nearly one: plain random text hardly ever is.</summary>
/// <param name="Text">The text.</param>
public sealed record IdentifierText(string Text);
