namespace MedCoding.Certification.Tests.CodeSets.Releases;

/// <summary>The releases of ICD-10-CM that are at hand, with the counts that the agencies' own trailers and tables give for them.</summary>
internal static class Icd10CmReleases
{
    private static readonly Lazy<HashSet<string>> AllCodes = new(() =>
        All.SelectMany(release => Order((string)((object[])release)[0])).Select(row => row.Code).ToHashSet(StringComparer.Ordinal));

    public static TheoryData<string, string, int, int> All => new()
    {
        { "icd10cm/cms_2016_dx.zip", "2016", 91_737, 69_823 },
        { "icd10cm/cms_2017_dx.zip", "2017", 93_830, 71_486 },
        { "icd10cm/cms_2018_dx.zip", "2018", 94_127, 71_704 },
        { "icd10cm/cms_2019_dx.zip", "2019", 94_444, 71_932 },
        { "icd10cm/cms_2020_dx.zip", "2020", 94_765, 72_184 },
        { "icd10cm/cms_2021_dx.zip", "2021", 95_358, 72_621 },
        { "icd10cm/cdc_2022_oct_code_descriptions.zip", "2022", 95_524, 72_748 },
        { "icd10cm/cms_2022_dx.zip", "2022", 95_528, 72_750 },
        { "icd10cm/cms_2024_dx.zip", "2024", 97_296, 74_044 },
        { "icd10cm/cms_2026_dx.zip", "2026", 98_186, 74_719 },
    };

    public static IEnumerable<(int Number, string Code, bool Billable)> Order(string path) => OfficialLayout.OrderRows(ReleaseFile.Lines(path, Named(path, "order")));

    public static IEnumerable<string> Codes(string path) => OfficialLayout.CodesFile(ReleaseFile.Lines(path, Named(path, "codes")));

    /// <summary>Every code of every order file at hand, reportable or not.</summary>
    public static IReadOnlySet<string> Ever() => AllCodes.Value;

    // Names differ from year to year in hyphens and underscores.
    private static string Named(string path, string kind) => ReleaseFile.Texts(path).Single(name =>
        name.Contains(kind, StringComparison.Ordinal) && !name.Contains("addenda", StringComparison.Ordinal));
}
