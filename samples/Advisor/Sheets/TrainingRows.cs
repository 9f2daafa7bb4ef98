using MedCoding.Certification.Credentials;

namespace MedCoding.Advisor.Sheets;

internal static class TrainingRows
{
    public static void Add(SheetBuilder sheet, Training training)
    {
        sheet.Add("training", training.Name, training.Evidence);
        sheet.AddAll("- hours", training.Hours, hours => hours.ToString());
        sheet.AddAll("- months", training.Months, months => months.ToString());
        sheet.AddAll("- credits", training.Credits, credits => credits.ToString());
        sheet.AddAll("- price", training.Price, price => price.ToString());
    }
}
