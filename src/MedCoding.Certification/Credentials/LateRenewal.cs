using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Credentials;

/// <summary>What happens when a renewal is late.</summary>
/// <param name="GraceDays">Days after the due date without a fee.</param>
/// <param name="Fee">The fee after that.</param>
/// <param name="DeactivatedAfterDays">Days after the due date when the credential ends.</param>
public readonly record struct LateRenewal(int GraceDays, Money Fee, int DeactivatedAfterDays);
