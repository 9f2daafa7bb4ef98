namespace MedCoding.Certification.Catalogs;

/// <summary>A value of an overlay that goes before another one.</summary>
/// <param name="Path">What both are values of, such as <c>credentials/CPC/exam</c>.</param>
/// <param name="File">The overlay whose value goes first.</param>
/// <param name="ReplacedFile">The file whose value it replaces or, where values are dated, answers before.</param>
/// <param name="IsConflict">Whether both files are overlays, so that their order decides; otherwise a value of the catalog itself is replaced.</param>
public sealed record CatalogOverride(string Path, string File, string ReplacedFile, bool IsConflict)
{
    /// <summary>Path and both files in one line.</summary>
    public override string ToString() => $"{Path}: {File} over {ReplacedFile}";
}
