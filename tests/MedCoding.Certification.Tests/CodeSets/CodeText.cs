using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets;

/// <summary>A text that is a code of a type, or nearly one: plain random text hardly ever is.</summary>
/// <typeparam name="TCode">The type of the code.</typeparam>
/// <param name="Text">The text.</param>
public sealed record CodeText<TCode>(string Text)
    where TCode : struct, ICode<TCode>;
