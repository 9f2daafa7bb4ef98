using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Credentials;

/// <summary>How a credential that ended comes back.</summary>
/// <param name="WithoutRetestWithin">For how long no new exam is needed.</param>
/// <param name="Fee">The fee, on top of what was missed.</param>
public readonly record struct Reinstatement(CalendarPeriod WithoutRetestWithin, Money Fee);
