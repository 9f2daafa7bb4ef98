namespace MedCoding.Certification.Catalogs.Contents;

/// <summary>Where something stands.</summary>
/// <param name="File">The file.</param>
/// <param name="JsonPath">The JSON path in it.</param>
/// <param name="Row">How many names and values stand before it.</param>
/// <param name="Height">The height of the file's layer.</param>
internal sealed record FactPlace(string File, string JsonPath, int Row, int Height);
