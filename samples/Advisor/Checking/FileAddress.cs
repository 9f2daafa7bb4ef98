namespace MedCoding.Advisor.Checking;

// The address of a file in a log that others read: relative to where the program runs, as far as the file lies there, with forward slashes.
internal static class FileAddress
{
    public static string Of(string name)
    {
        // Relative by name already, or of the shipped catalog.
        var path = Path.IsPathFullyQualified(name) ? Path.GetRelativePath(Environment.CurrentDirectory, name) : name;
        string[] steps = [.. path.Replace(Path.DirectorySeparatorChar, '/').Split('/').Where(step => step is not ("." or ""))];
        return Path.IsPathFullyQualified(path) || (steps is ["..", ..] && path != name)
            ? new Uri(Path.GetFullPath(name)).AbsoluteUri
            : string.Join('/', steps.Select(Uri.EscapeDataString));
    }
}
