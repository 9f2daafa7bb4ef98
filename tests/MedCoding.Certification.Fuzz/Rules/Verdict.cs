namespace MedCoding.Certification.Fuzz.Rules;

/// <summary>What became of one text.</summary>
/// <param name="Read">Whether it is a code.</param>
/// <param name="Normalized">Whether it is one when read leniently.</param>
/// <param name="Broken">The rule that was broken; <see langword="null"/> when none was.</param>
internal readonly record struct Verdict(bool Read, bool Normalized, string? Broken);
