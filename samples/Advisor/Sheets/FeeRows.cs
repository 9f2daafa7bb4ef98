using MedCoding.Certification.Credentials;

namespace MedCoding.Advisor.Sheets;

internal static class FeeRows
{
    public static void Add(SheetBuilder sheet, IEnumerable<Fee> fees)
    {
        sheet.Section("What it costs");
        foreach (var fee in fees)
        {
            sheet.AddHistory(
                $"{Words.Of(fee.Kind)}{For(fee.Audience)}{Attempts(fee)}{(fee.Times == 1 ? "" : $", {Words.Number(fee.Times)} times")}{(fee.Period is { } period ? $", for {Words.Of(period)}" : "")}",
                fee.Amounts,
                amount => fee.Note is null ? amount.ToString() : $"{amount}; {fee.Note}");
        }
    }

    public static string For(Audience audience) => audience == Audience.Anyone ? "" : $", {Words.Of(audience)}";

    public static string Attempts(Fee fee) => fee.Attempts == 1 ? "" : $", {Words.Count(fee.Attempts, "attempt")}";
}
