using System.IO.Compression;
using System.Text;

namespace MedCoding.CodeCheck.Tests;

public sealed class RealCodesTests
{
    [SharedMaterialFact]
    public void Every_diagnosis_of_fiscal_year_2026_fits_in_either_form()
    {
        string[] codes = [.. Read()];
        Assert.Equal(74_719, codes.Length);
        var dotted = codes.Select(code => code.Length > 3 ? code.Insert(3, ".") : code).ToArray();
        foreach (var spelling in new[] { codes, dotted })
        {
            var lines = Answer.To(string.Join('\n', spelling), "--fail-on-invalid").Read();
            Assert.Equal(spelling, lines.Select(line => Encoding.ASCII.GetString(line.Input)));
            Assert.All(lines.Zip(dotted), pair => Assert.Contains(pair.Second, pair.First.Canonical.Split(','), StringComparer.Ordinal));
        }

        Assert.All(Answer.To(string.Join('\n', dotted)).Read().Where(line => line.Canonical.Length > 3), line => Assert.Equal(("valid", "icd10cm"), (line.Verdict, line.Sets)));
    }

    private static IEnumerable<string> Read()
    {
        using var zip = ZipFile.OpenRead(Repository.PathOf("..", "shared", "codesets", "icd10cm", "cms_2026_dx.zip"));
        using var reader = new StreamReader(zip.GetEntry("icd10cm_codes_2026.txt")!.Open());
        while (reader.ReadLine() is { } line)
        {
            yield return line[..7].TrimEnd();
        }
    }
}
