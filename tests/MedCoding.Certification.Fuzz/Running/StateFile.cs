using System.Globalization;
using System.Text.Json;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Fuzz.Running;

/// <summary>Keeps the tally of a parser beside the next run, so that one that was interrupted goes on where it stopped.</summary>
/// <remarks>One file for each seed, parser and build of library and program: what another build has answered says nothing about this one.</remarks>
internal sealed class StateFile(string folder, ulong seed, Parser parser)
{
    private static readonly string Build =
        string.Concat(typeof(Icd10CmCode).Module.ModuleVersionId.ToString("N").AsSpan(0, 12), typeof(StateFile).Module.ModuleVersionId.ToString("N").AsSpan(0, 12));

    private readonly string _path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{parser.Name}-{seed}-{Build}.json"));

    public Tally Read() => File.Exists(_path) && JsonSerializer.Deserialize<Tally>(File.ReadAllBytes(_path)) is { } tally ? tally : new(0, 0, 0, 0, 0);

    // Whole or not at all, whenever the run is stopped.
    public void Write(Tally tally)
    {
        Directory.CreateDirectory(folder);
        var next = _path + ".next";
        File.WriteAllBytes(next, JsonSerializer.SerializeToUtf8Bytes(tally));
        File.Move(next, _path, overwrite: true);
    }

    public void Delete()
    {
        if (File.Exists(_path))
        {
            File.Delete(_path);
        }
    }
}
