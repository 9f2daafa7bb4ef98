using System.Text.RegularExpressions;

namespace MedCoding.Certification.Tests.Conventions;

/// <summary>Where things stand in the sources. That every public type has a file of its name is in <see cref="ArchitectureTests"/>.</summary>
public sealed partial class SourceFileTests
{
    private static readonly string Root = Repository.PathOf("src", "MedCoding.Certification");

    private static readonly (string Path, string Text)[] Files =
    [
        .. Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(Root, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(file => !file.Path.StartsWith("obj/", StringComparison.Ordinal) && !file.Path.StartsWith("bin/", StringComparison.Ordinal)),
    ];

    [Fact]
    public void The_public_types_of_the_sources_are_those_of_the_assembly() => Assert.Equal(
        PublicSurface.Types.Where(type => !type.IsNested).Select(type => type.Name.Split('`')[0]).Distinct().Order(StringComparer.Ordinal),
        Files.SelectMany(file => PublicTypes(file.Text)).Distinct().Order(StringComparer.Ordinal));

    // A generic type and the class of its factories share their name and their file.
    [Fact]
    public void A_file_holds_one_public_type_at_most_and_is_named_after_it() => Offenders.None(
        from file in Files
        let types = PublicTypes(file.Text).Distinct().ToArray()
        where types.Length > 1 || (types is [var only] && Path.GetFileName(file.Path).Split('.')[0] != only)
        select $"{file.Path}: {string.Join(", ", types)}");

    [Fact]
    public void A_file_stands_in_the_folder_of_its_namespace() => Offenders.None(
        from file in Files
        let space = NamespaceLine().Match(file.Text).Groups[1].Value
        where space.Length == 0 || file.Path.Split('/')[0] != space.Split('.')[0]
        select $"{file.Path}: {space}");

    [Fact]
    public void No_file_of_people_is_long() => Offenders.None(
        from file in Files
        where !file.Path.EndsWith(".g.cs", StringComparison.Ordinal) && file.Text.Count(c => c == '\n') > 300
        select file.Path);

    private static IEnumerable<string> PublicTypes(string text) => PublicTypeLine().Matches(text).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|partial|ref) )*(?:class|struct|interface|enum|record(?: class| struct)?|delegate \S+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicTypeLine();

    [GeneratedRegex(@"^namespace MedCoding\.Certification\.([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
