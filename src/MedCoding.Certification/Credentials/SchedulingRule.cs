namespace MedCoding.Certification.Credentials;

/// <summary>When an exam that was applied or paid for may be sat. What is not known is <see langword="null"/>.</summary>
/// <param name="WindowDays">Days from the approval or payment to the last day of the exam.</param>
/// <param name="LeadDays">The least days from booking to the exam.</param>
/// <param name="ExtensionDays">Days that one extension adds; its price is the fee of kind <see cref="FeeKind.EligibilityExtension"/>.</param>
/// <param name="MostExtensionDays">The most days that extensions add together.</param>
public readonly record struct SchedulingRule(int? WindowDays, int? LeadDays, int? ExtensionDays, int? MostExtensionDays);
