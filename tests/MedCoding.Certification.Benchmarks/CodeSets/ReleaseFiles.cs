using System.IO.Compression;
using MedCoding.Certification.Benchmarks.Running;

namespace MedCoding.Certification.Benchmarks.CodeSets;

/// <summary>The codes of official releases, where these lie beside the checkout; they are no part of it.</summary>
internal static class ReleaseFiles
{
    private const int CodeOfOrderFile = 6;
    private const int Billable = 14;
    private const int CodeWidth = 7;

    /// <summary>The reportable diagnoses of fiscal year 2026, without dots; <see langword="null"/> when the release is not there.</summary>
    public static string[]? Diagnoses() =>
        Lines("icd10cm/cms_2026_dx.zip", "icd10cm_codes_2026.txt")?.Select(line => line[..CodeWidth].TrimEnd()).ToArray();

    /// <summary>The procedures of fiscal year 2026; <see langword="null"/> when the release is not there.</summary>
    public static string[]? Procedures() =>
        Lines("icd10pcs/cms_2026_pr.zip", "icd10pcs_order_2026.txt")?.Where(line => line[Billable] == '1').Select(line => line.Substring(CodeOfOrderFile, CodeWidth)).ToArray();

    private static List<string>? Lines(string zip, string file)
    {
        var path = Path.Combine(Checkout.Root(), "..", "shared", "codesets", zip);
        if (!File.Exists(path))
        {
            return null;
        }

        using var archive = ZipFile.OpenRead(path);
        using var reader = new StreamReader((archive.GetEntry(file) ?? throw new InvalidDataException($"{path} holds no {file}.")).Open());
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }
}
