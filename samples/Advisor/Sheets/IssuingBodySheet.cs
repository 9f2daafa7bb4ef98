using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Advisor.Sheets;

internal static class IssuingBodySheet
{
    public static Sheet Of(IssuingBody body, CatalogView view)
    {
        var sheet = new SheetBuilder(view);
        sheet.Section("What it is");
        sheet.Add("name", body.Name, body.Evidence);
        if (!body.AlsoKnownAs.IsEmpty)
        {
            sheet.Add("also known as", string.Join(", ", body.AlsoKnownAs), body.Evidence);
        }

        sheet.AddAll("former name", body.FormerNames, Words.Of);
        sheet.Add("founded", body.Founded, Words.Year);
        sheet.Add("headquarters", body.Headquarters, place => place);
        if (body.Website is { } website)
        {
            sheet.Add("website", website.OriginalString, body.Evidence);
        }

        sheet.AddAll("members", body.MemberCount, Words.Of);
        sheet.Section("Credentials");
        foreach (var credential in view.Catalog.Credentials.Where(credential => credential.IssuingBody == body.Id))
        {
            sheet.Add(credential.Id.ToString(), credential.Name, credential.Evidence);
        }

        sheet.Section("Membership");
        sheet.AddHistory("to sit an exam", body.Membership.RequiredForExam, Words.Of);
        sheet.AddHistory("to keep a credential", body.Membership.RequiredToKeep, Words.Of);
        foreach (var dues in body.Membership.Dues)
        {
            sheet.AddHistory($"dues{FeeRows.For(dues.Audience)}", dues.Amounts, amount => $"{amount} for {Words.Of(dues.Period)}");
        }

        sheet.Section("Keeping a credential");
        sheet.AddHistory("cycle", body.CertificationCycle, Words.Of);
        sheet.AddHistory("CEUs in a cycle", body.CeuTotals, Ceus);
        sheet.AddHistory("late", body.LateRenewal, late =>
            $"{Words.Count(late.GraceDays, "day")} of grace, {late.Fee}, deactivated after {Words.Count(late.DeactivatedAfterDays, "day")}");
        sheet.AddHistory("reinstatement", body.Reinstatement, rule => $"{rule.Fee}, without a new exam within {Words.Of(rule.WithoutRetestWithin)}");
        sheet.Section("Its exams");
        sheet.AddHistory("code books", body.BookEditions, Words.Of);
        sheet.AddHistory("appointment", body.Scheduling, Words.Of);
        sheet.AddHistory("moving the appointment", body.Rescheduling, Words.Of);
        FeeRows.Add(sheet, body.Fees);
        sheet.Section("Pay of its holders, a year");
        sheet.AddAll("pay", body.Pay, pay => pay.ToString());
        sheet.Section("To know besides");
        sheet.AddStatements(body.Statements);
        StandingRows.Add(sheet, view.StandingsOf(body));
        return sheet.Build("issuingBody", body.Id.ToString(), body.Name);
    }

    private static string Ceus(CeuTotals totals) => totals.ByCount.IsEmpty
        ? $"{Words.Number(totals.Additional)} more for each further credential{(totals.Cap is { } cap ? $", at most {Words.Number(cap)}" : "")}"
        : string.Join(", ", totals.ByCount.Select((total, index) => $"{Words.Count(index + 1, "credential")}{(index == totals.ByCount.Length - 1 ? " or more" : "")}: {Words.Number(total)}"));
}
