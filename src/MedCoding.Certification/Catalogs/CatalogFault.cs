namespace MedCoding.Certification.Catalogs;

/// <summary>One thing that is wrong in a catalog or in other JSON that is read as strictly.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Path">Where it stands, as a JSON path such as <c>$.credentials[0].status[0].from</c>.</param>
/// <param name="Message">The value and what would be right, in one sentence.</param>
public sealed record CatalogFault(string File, string Path, string Message)
{
    /// <summary>File, path and message in one line.</summary>
    public override string ToString() => $"{File}: {Path}: {Message}";
}
