using MedCoding.Advisor.Input;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Linting;

namespace MedCoding.Advisor.Checking;

// The linter over what was named on the command line.
internal static class CatalogCheck
{
    private const string Example = "our-prices.json";

    // The shipped catalog when nothing is named. Null after every complaint: what is wrong inside a file is a finding, and no complaint.
    public static LintReport? Run(string command, string[] names, DateOnly day, Surroundings surroundings)
    {
        if (names.Length == 0)
        {
            return CatalogLinter.Check(CertificationCatalog.Shipped, day);
        }

        return !new CatalogFiles(command, Example, surroundings).TryRead(names, out var files) ? null
            : CatalogFiles.IsWhole(files) ? CatalogLinter.Check(files, day)
            : CatalogLinter.CheckOverlays(CertificationCatalog.Shipped, files, day);
    }
}
