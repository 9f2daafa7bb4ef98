using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Linting;

/// <summary>One thing that an editor of a catalog should look at. Immutable.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Path">What it is about, in steps as suppressions name it: <c>credentials/CPC/exam</c>; empty for what the strict reader refuses.</param>
/// <param name="File">The file it stands in.</param>
/// <param name="JsonPath">Where it stands in the file, as a JSON path.</param>
/// <param name="Line">The line, counted from 1; 1 where a place has none.</param>
/// <param name="Column">The column in UTF-16 characters, counted from 1.</param>
/// <param name="Message">What is the matter, with the value, in one sentence.</param>
public sealed record LintFinding(LintRule Rule, string Path, string File, string JsonPath, int Line, int Column, string Message)
{
    /// <summary>What would mend it, in one sentence.</summary>
    public string Fix => Rule.Fix;

    /// <summary>By what it is accepted for now; <see langword="null"/> when it is not.</summary>
    public CatalogSuppression? Suppression { get; init; }

    /// <summary>File, place, code and message in one line.</summary>
    public override string ToString() => $"{File}: {JsonPath}: {Rule.Code}: {Message}";
}
