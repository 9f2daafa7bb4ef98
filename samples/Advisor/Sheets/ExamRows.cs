using MedCoding.Certification.Exams;
using MedCoding.Certification.Facts;

namespace MedCoding.Advisor.Sheets;

// Every format that an exam has had gets a section of its own: its parts belong together.
internal static class ExamRows
{
    public static void Add(SheetBuilder sheet, Dated<ExamFormat>? exam)
    {
        foreach (var format in exam?.Facts ?? [])
        {
            sheet.Section($"Exam ({sheet.StandingOf(exam!, format)})");
            Parts(sheet, format.Value);
        }
    }

    private static void Parts(SheetBuilder sheet, ExamFormat format)
    {
        sheet.Add("questions", format.Total, Words.Number);
        sheet.Add("scored", format.Scored, Words.Number);
        sheet.Add("not scored", format.Unscored, Words.Number);
        sheet.Add("kinds", format.Items, items => string.Join(", ", items.Select(Words.Of)));
        sheet.Add("time", format.Duration, Words.Of);
        sheet.Add("to pass", format.PassingStandard, standard => standard.ToString());
        sheet.AddAll("section", format.Sections, section => section.ToString());
        sheet.Add("books", format.References, Words.Of);
        sheet.Add("where", format.Delivery, places => string.Join(", ", places.Select(Words.Of)));
        sheet.Add("attempts in the fee", format.AttemptsIncluded, Words.Number);
        sheet.Add("languages", format.Languages, languages => string.Join(", ", languages));
    }
}
