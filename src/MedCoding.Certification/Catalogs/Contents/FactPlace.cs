namespace MedCoding.Certification.Catalogs.Contents;

/// <summary>Where something stands.</summary>
/// <param name="File">The file.</param>
/// <param name="JsonPath">The JSON path in it.</param>
/// <param name="Start">Its first byte.</param>
/// <param name="Height">The height of the file's layer.</param>
internal sealed record FactPlace(string File, string JsonPath, int Start, int Height);
