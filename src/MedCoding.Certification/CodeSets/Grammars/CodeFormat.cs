namespace MedCoding.Certification.CodeSets.Grammars;

/// <summary>The two forms in which every code prints.</summary>
internal static class CodeFormat
{
    /// <summary>Whether a format asks for the compact form of files and claims rather than the one that people read.</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    public static bool IsCompact(ReadOnlySpan<char> format) => format switch
    {
        "" or "G" or "g" => false,
        "C" or "c" => true,
        _ => throw new FormatException($"'{Facts.Quoted.Short(format[..Math.Min(format.Length, 64)].ToString())}' is no format of a code: G is the form that people read, C the compact form (G)."),
    };
}
