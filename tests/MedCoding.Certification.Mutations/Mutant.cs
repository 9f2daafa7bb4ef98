namespace MedCoding.Certification.Mutations;

/// <summary>One change of one place of the library, which the mutation tool compiled into it beside all the others.</summary>
/// <param name="Id">The number by which it is switched on.</param>
/// <param name="File">The file, from the library's folder.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Kind">What kind of change it is.</param>
/// <param name="Text">The line as it stands.</param>
/// <param name="Replacement">What stands there instead.</param>
internal sealed record Mutant(int Id, string File, int Line, string Kind, string Text, string Replacement)
{
    private const int Shown = 120;

    public string Folder => Path.GetDirectoryName(File)!.Replace('\\', '/');

    public override string ToString() => FormattableString.Invariant($"{File}:{Line} [{Kind}] {Short(Text)} => {Short(Replacement)}");

    private static string Short(string text)
    {
        var line = string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Shown ? line : $"{line[..Shown]}...";
    }
}
