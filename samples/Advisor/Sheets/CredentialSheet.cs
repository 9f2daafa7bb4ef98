using MedCoding.Advisor.Listing;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Advisor.Sheets;

internal static class CredentialSheet
{
    public static Sheet Of(Credential credential, CatalogView view)
    {
        var sheet = new SheetBuilder(view);
        About(sheet, credential);
        ExamRows.Add(sheet, credential.Exam);
        FeeRows.Add(sheet, credential.Fees);
        Demands(sheet, credential);
        foreach (var mark in credential.Designations)
        {
            Mark(sheet, mark);
        }

        sheet.Section("Keeping it");
        sheet.AddHistory("renewal", credential.Renewal, Words.Of);
        Figures(sheet, credential);
        Fits(sheet, credential.Fits);
        sheet.Section("Codes elsewhere");
        foreach (var crosswalk in sheet.View.Catalog.Crosswalks.Of(credential.Id))
        {
            sheet.Add(Words.Of(crosswalk.Scheme), Words.Of(crosswalk), crosswalk.Evidence);
        }

        sheet.Section("To know besides");
        sheet.AddStatements(credential.Statements);
        StandingRows.Add(sheet, sheet.View.StandingsOf(credential));
        return sheet.Build("credential", credential.Id.ToString(), credential.Name) with { Row = CredentialRow.Of(credential, view) };
    }

    private static void About(SheetBuilder sheet, Credential credential)
    {
        var catalog = sheet.View.Catalog;
        var body = catalog.IssuingBodies.Get(credential.IssuingBody);
        sheet.Section("What it is");
        sheet.Add("issuer", body.Name == body.Id.ToString() ? body.Name : $"{body.Name} ({body.Id})", credential.Evidence);
        sheet.Add("purpose", credential.Purpose, credential.Evidence);
        sheet.AddHistory("status", credential.Status, Words.Of);
        sheet.Add("level", credential.Level, level => catalog.Levels.First(row => row.Level == level).Name);
        sheet.Add("code sets", credential.CodeSets, sets => string.Join(", ", sets.Select(id => catalog.CodeSets.Get(id).Name)));
        sheet.Add("introduced", credential.Introduced, Words.Year);
        sheet.AddAll("former name", credential.FormerNames, Words.Of);
        sheet.Add("not carried beside", credential.SupersededBy, others => string.Join(", ", others));
        if (!credential.IsRecommendable)
        {
            sheet.Add("recommended here", "no: too little is known about it", null);
        }
    }

    private static void Demands(SheetBuilder sheet, Credential credential)
    {
        sheet.Section("Who may sit it");
        sheet.AddHistory("demanded", credential.Eligibility, demand => RequirementText.Demand(demand, sheet.View.Catalog));
        sheet.AddHistory("advised", credential.Recommended, demand => RequirementText.Demand(demand, sheet.View.Catalog));
        var body = sheet.View.Catalog.IssuingBodies.Get(credential.IssuingBody);
        sheet.AddHistory("sitting it again", credential.Retake, Words.Of);
        sheet.AddHistory("appointment", credential.Scheduling ?? body.Scheduling, Words.Of);
        sheet.AddHistory("moving the appointment", credential.Rescheduling ?? body.Rescheduling, Words.Of);
        sheet.AddAll("held from to", credential.ExamWindows, Words.Of);
        if (sheet.View.At(credential.Exam).Fact?.Value.References is { Value: { OpenBook: true, Books.IsEmpty: false } })
        {
            sheet.AddHistory("code books", body.BookEditions, Words.Of);
        }

        foreach (var training in sheet.View.Catalog.Trainings.Where(training => training.Prepares.Contains(credential.Id)))
        {
            TrainingRows.Add(sheet, training);
        }
    }

    private static void Mark(SheetBuilder sheet, Designation mark)
    {
        sheet.Section($"The mark {mark.Id}");
        sheet.Add("name", mark.Name, mark.Evidence);
        sheet.AddHistory("carried unless", mark.Unless, demand => RequirementText.Demand(demand, sheet.View.Catalog));
        sheet.AddHistory("ways to remove it", mark.Removal, demand => RequirementText.Demand(demand, sheet.View.Catalog));
        sheet.AddStatements(mark.Statements);
    }

    private static void Figures(SheetBuilder sheet, Credential credential)
    {
        sheet.Section("Figures");
        sheet.AddAll("pay a year", credential.Pay, pay => pay.ToString());
        sheet.AddAll("holders", credential.Holders, Words.Of);
        foreach (var rate in credential.PassRates)
        {
            sheet.Add($"passed {Words.Year(rate.Value.Year)}", rate, Words.Of);
        }

        foreach (var study in credential.Study)
        {
            sheet.Add($"study, {Words.Of(study.Value.Who)}", study, Words.Of);
        }
    }

    private static void Fits(SheetBuilder sheet, CredentialFits fits)
    {
        sheet.Section("What it fits, in the catalog's judgement");
        Fit(sheet, "setting", fits.Settings);
        Fit(sheet, "role", fits.Roles);
        Fit(sheet, "specialty", fits.Specialties);
        Fit(sheet, "goal", fits.Goals);
    }

    private static void Fit<TId>(SheetBuilder sheet, string label, IEnumerable<Fit<TId>> fits)
        where TId : struct, IIdentifier<TId>
    {
        foreach (var fit in fits.OrderByDescending(fit => fit.Level).ThenBy(fit => fit.Target))
        {
            sheet.Add(label, $"{fit.Target}: {Words.Of(fit.Level)}", fit.Evidence);
        }
    }
}
