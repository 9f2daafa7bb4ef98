namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>The file that a value stands in.</summary>
/// <param name="File">Its name.</param>
/// <param name="Height">0 for the files of the catalog itself; its overlays are counted from 1, and a higher one lies over a lower one.</param>
internal sealed record Layer(string File, int Height)
{
    public bool IsOverlay => Height > 0;

    /// <summary>What is told as the origin of the file's facts.</summary>
    public string? Origin => IsOverlay ? File : null;
}
