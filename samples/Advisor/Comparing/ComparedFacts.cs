using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Advisor.Comparing;

// The rows of a comparison, in their order. Each adds the values that hold on the day asked about, and none for what is not known.
internal static class ComparedFacts
{
    private const string Lines = "\n";
    private const string Commas = ", ";
    private const string None = "none";

    public static IReadOnlyList<ComparedFact> All { get; } =
    [
        new("name", Lines, (sheet, label, one) => sheet.Add(label, one.Credential.Name, one.Credential.Evidence)),
        new("issuing body", Lines, (sheet, label, one) => sheet.Add(label, one.Body.Name, one.Body.Evidence)),
        new("status", Lines, (sheet, label, one) => sheet.Add(label, sheet.View.At(one.Credential.Status).Fact, Words.Of)),
        new("level", Lines, (sheet, label, one) => sheet.Add(label, one.Credential.Level, Words.Of)),
        new("certifies", Lines, (sheet, label, one) => sheet.Add(label, one.Credential.Purpose, one.Credential.Evidence)),
        new("settings, primary", Commas, (sheet, label, one) => AddFits(sheet, label, one.Credential.Fits.Settings, FitLevel.Primary)),
        new("settings, good", Commas, (sheet, label, one) => AddFits(sheet, label, one.Credential.Fits.Settings, FitLevel.Good)),
        new("roles, primary", Commas, (sheet, label, one) => AddFits(sheet, label, one.Credential.Fits.Roles, FitLevel.Primary)),
        new("roles, good", Commas, (sheet, label, one) => AddFits(sheet, label, one.Credential.Fits.Roles, FitLevel.Good)),
        new("demanded", Lines, (sheet, label, one) => AddDemand(sheet, label, one.Credential.Eligibility)),
        new("advised", Lines, (sheet, label, one) => AddDemand(sheet, label, one.Credential.Recommended)),
        new("questions", Lines, (sheet, label, one) => AddQuestions(sheet, label, one)),
        new("exam time", Lines, (sheet, label, one) => sheet.Add(label, one.Exam?.Duration, Words.Of)),
        new("to pass", Lines, (sheet, label, one) => sheet.Add(label, one.Exam?.PassingStandard, standard => standard.ToString())),
        new("open book", Lines, (sheet, label, one) => sheet.Add(label, one.Exam?.References, books => Words.Of(books.OpenBook))),
        new("exam fee", Lines, (sheet, label, one) => AddFees(sheet, label, one.Credential.Fees, FeeKind.Exam)),
        new("dues", Lines, AddDues),
        new("first cost", Lines, AddCost),
        new("renewal", Lines, (sheet, label, one) => sheet.Add(label, sheet.View.At(one.Credential.Renewal).Fact, Words.Of)),
        new("renewal fee", Lines, (sheet, label, one) => AddFees(sheet, label, [.. one.Credential.Fees, .. one.Body.Fees], FeeKind.Recertification)),
        new("pay a year", Lines, (sheet, label, one) => sheet.Add(label, LatestPay(SeenBy(sheet, one.Credential.Pay)), pay => pay.ToString())),
        new("holders", Lines, (sheet, label, one) => sheet.Add(label, SeenBy(sheet, one.Credential.Holders).MaxBy(holders => holders.Evidence.AsOf), Words.Of)),
        new("pass rate", Lines, (sheet, label, one) =>
            sheet.Add(label, SeenBy(sheet, one.Credential.PassRates).MaxBy(rate => rate.Value.Year), rate => $"{Words.Of(rate)} ({Words.Year(rate.Year)})")),
    ];

    // What is judged for other levels alone is known to be none for this one.
    private static void AddFits<TId>(SheetBuilder sheet, string label, IReadOnlyCollection<Fit<TId>> fits, FitLevel level)
        where TId : struct, IIdentifier<TId>
    {
        var found = fits.Where(fit => fit.Level == level).OrderBy(fit => fit.Target).ToArray();
        foreach (var fit in found)
        {
            sheet.Add(label, fit.Target.ToString()!, fit.Evidence);
        }

        if (found.Length == 0 && fits.Count > 0)
        {
            sheet.Add(label, None, null);
        }
    }

    private static void AddDemand(SheetBuilder sheet, string label, Dated<Requirement>? demand) =>
        sheet.Add(label, sheet.View.At(demand).Fact, one => RequirementText.Demand(one, sheet.View.Catalog));

    // The sum of scored and unscored items is as good as a total, and rests on the same page.
    private static void AddQuestions(SheetBuilder sheet, string label, ComparedCredential one)
    {
        if (one.Exam is { ItemCount: { } count } exam)
        {
            sheet.Add(label, Words.Number(count), (exam.Total ?? exam.Scored)!.Evidence);
        }
    }

    private static void AddFees(SheetBuilder sheet, string label, IEnumerable<Fee> fees, FeeKind kind)
    {
        foreach (var fee in fees.Where(fee => fee.Kind == kind))
        {
            sheet.Add(label, sheet.View.At(fee.Amounts).Fact, amount => $"{amount}{FeeRows.For(fee.Audience)}{FeeRows.Attempts(fee)}");
        }
    }

    private static void AddDues(SheetBuilder sheet, string label, ComparedCredential one)
    {
        foreach (var dues in one.Body.Membership.Dues)
        {
            sheet.Add(label, sheet.View.At(dues.Amounts).Fact, amount => $"{amount} for {Words.Of(dues.Period)}{FeeRows.For(dues.Audience)}");
        }
    }

    private static void AddCost(SheetBuilder sheet, string label, ComparedCredential one)
    {
        if (one.Cost is not { Total: { } total } cost)
        {
            return;
        }

        sheet.Add(label, $"{total} in all", null);
        foreach (var item in cost.Items)
        {
            sheet.Add(label, $"{item.Amount} {item.Name}", item.Evidence);
        }

        if (!cost.NotIncluded.IsEmpty)
        {
            // Without the titles of books, which would be most of the page.
            sheet.Add(label, $"without {string.Join(", ", cost.NotIncluded.Select(item => item.Split(" (")[0]))}", null);
        }
    }

    // What was seen after the day asked about was not known on it.
    private static IEnumerable<Fact<T>> SeenBy<T>(SheetBuilder sheet, IEnumerable<Fact<T>> facts) => facts.Where(fact => fact.Evidence.AsOf.MayBeSeenBy(sheet.View.Date));

    // An average says more than a range, and the pay of all more than that of some.
    private static Fact<Pay>? LatestPay(IEnumerable<Fact<Pay>> known) => known
        .OrderBy(pay => pay.Value.Group is null ? 0 : 1)
        .ThenBy(pay => pay.Value.Measure is PayMeasure.Mean or PayMeasure.Median ? 0 : 1)
        .ThenByDescending(pay => pay.Value.Year ?? pay.Evidence.AsOf.Year ?? 0)
        .ThenByDescending(pay => pay.Evidence.Confidence)
        .ThenByDescending(pay => pay.Evidence.AsOf)
        .FirstOrDefault();
}
