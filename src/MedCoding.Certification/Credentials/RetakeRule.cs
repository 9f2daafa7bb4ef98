namespace MedCoding.Certification.Credentials;

/// <summary>How an exam may be sat again.</summary>
/// <param name="WaitDays">Days between two attempts; <see langword="null"/> when not known.</param>
/// <param name="AttemptLimit">The most attempts; <see langword="null"/> when there is no limit or none is known.</param>
/// <param name="NewFee">Whether another attempt costs another fee; <see langword="null"/> when not known.</param>
/// <param name="Later">The longer wait after several attempts; <see langword="null"/> when it is always the same, as far as is known.</param>
public readonly record struct RetakeRule(int? WaitDays, int? AttemptLimit, bool? NewFee, LaterRetake? Later = null);
