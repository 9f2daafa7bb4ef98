using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads the rules around an exam: books, appointments, windows, further attempts.</summary>
internal static class ExamRuleReader
{
    private const int MostDays = 3650;

    public static BookEditionRule BookEditions(Node node)
    {
        var reader = ObjectReader.Of(node);
        var previous = reader.Required("previousYears", member => member.Int(0, 10));
        var month = reader.Required("changeMonth", member => member.Int(1, 12));
        var day = reader.Required("changeDay", member => member.Int(1, 31));
        return reader.Build(() => new BookEditionRule(previous, month, day));
    }

    public static ReschedulingRule Rescheduling(Node node)
    {
        var reader = ObjectReader.Of(node);
        var free = reader.Required("freeNoticeDays", Days);
        var business = reader.OptionalValue("inBusinessDays", member => member.Bool()) ?? false;
        var last = reader.OptionalValue("lastNoticeHours", member => member.Int(0, 24 * MostDays));
        return reader.Build(() => new ReschedulingRule(free, business, last));
    }

    public static SchedulingRule Scheduling(Node node)
    {
        var reader = ObjectReader.Of(node);
        var window = reader.OptionalValue("windowDays", Days);
        var lead = reader.OptionalValue("leadDays", Days);
        var extension = reader.OptionalValue("extensionDays", Days);
        var most = reader.OptionalValue("mostExtensionDays", Days);
        return reader.Build(() => window is null && lead is null && extension is null
            ? throw new ArgumentException("A rule for scheduling says at least one of windowDays, leadDays and extensionDays.")
            : new SchedulingRule(window, lead, extension, most));
    }

    public static ExamWindow Window(Node node)
    {
        var reader = ObjectReader.Of(node);
        var from = reader.Required("from", member => member.Date());
        var until = reader.Required("until", member => member.Date());
        return reader.Build(() => until < from
            ? throw new ArgumentException("A window of exams cannot end before it begins.")
            : new ExamWindow(from, until));
    }

    public static RetakeRule Retake(Node node)
    {
        var reader = ObjectReader.Of(node);
        var wait = reader.OptionalValue("waitDays", Days);
        var limit = reader.OptionalValue("attemptLimit", member => member.Int(1, 1000));
        var newFee = reader.OptionalValue("newFee", member => member.Bool());
        var later = reader.OptionalValue("later", Later);
        return reader.Build(() => new RetakeRule(wait, limit, newFee, later));
    }

    private static LaterRetake Later(Node node)
    {
        var reader = ObjectReader.Of(node);
        var after = reader.Required("afterAttempts", member => member.Int(1, 1000));
        var wait = reader.Required("waitDays", Days);
        return reader.Build(() => new LaterRetake(after, wait));
    }

    private static int Days(Node node) => node.Int(0, MostDays);
}
