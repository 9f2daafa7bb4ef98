using MedCoding.Certification.Credentials;

namespace MedCoding.Advisor.Sheets;

internal static class FeeRows
{
    public static void Add(SheetBuilder sheet, IEnumerable<Fee> fees)
    {
        sheet.Section("What it costs");
        foreach (var fee in fees)
        {
            var attempts = fee.Attempts == 1 ? "" : $", {Words.Count(fee.Attempts, "attempt")}";
            sheet.AddHistory(
                $"{Words.Of(fee.Kind)}{For(fee.Audience)}{attempts}",
                fee.Amounts,
                amount => fee.Note is null ? amount.ToString() : $"{amount}; {fee.Note}");
        }
    }

    public static string For(Audience audience) => audience == Audience.Anyone ? "" : $", {Words.Of(audience)}";
}
