namespace MedCoding.Certification.Credentials;

/// <summary>How an appointment for an exam may be moved. The price of a late change is the fee of kind <see cref="FeeKind.Reschedule"/>.</summary>
/// <param name="FreeNoticeDays">Days of notice with which it costs nothing.</param>
/// <param name="InBusinessDays">Whether these are business days.</param>
/// <param name="LastNoticeHours">Hours before the exam after which it cannot be moved any more; <see langword="null"/> when not known.</param>
public readonly record struct ReschedulingRule(int FreeNoticeDays, bool InBusinessDays, int? LastNoticeHours);
