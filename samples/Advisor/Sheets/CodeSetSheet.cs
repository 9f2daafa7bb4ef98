using System.Globalization;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Advisor.Sheets;

internal static class CodeSetSheet
{
    public static Sheet Of(CodeSet codeSet, CatalogView view)
    {
        var sheet = new SheetBuilder(view);
        sheet.Section("What it is");
        sheet.Add("codes", codeSet.Codes, codeSet.Evidence);
        sheet.Add("kept by", codeSet.Maintainer, codeSet.Evidence);
        sheet.Add("license", codeSet.License, codeSet.Evidence);
        sheet.Add("used for", codeSet.Purposes, purposes => string.Join(", ", purposes.Select(Words.Of)));
        sheet.Section("When it changes");
        foreach (var update in codeSet.Updates)
        {
            sheet.Add($"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(update.Month)} {Words.Number(update.Day)}", update.What, update.Evidence);
        }

        sheet.Section("How systems name it");
        sheet.Add("FHIR", codeSet.FhirSystem, address => address.OriginalString);
        sheet.Add("OID", codeSet.Oid, oid => oid);
        sheet.Section("Examined by");
        foreach (var credential in view.Catalog.Credentials.Where(credential => credential.CodeSets?.Value.Contains(codeSet.Id) == true))
        {
            sheet.Add(credential.Id.ToString(), credential.Name, credential.CodeSets!.Evidence);
        }

        return sheet.Build("codeSet", codeSet.Id.ToString(), codeSet.Name);
    }
}
