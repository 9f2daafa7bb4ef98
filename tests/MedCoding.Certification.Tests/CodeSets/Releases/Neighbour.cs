using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

/// <summary>A text one slip away from a code, with the fault that follows from how it was made.</summary>
internal sealed record Neighbour(string Text, CodeFaultKind Kind, int Position);
