namespace MedCoding.Certification.Fuzz.Running;

/// <summary>How far a parser's run is, and what it has seen.</summary>
/// <param name="Inputs">How many inputs were tried: the number of the next.</param>
/// <param name="Read">How many were codes.</param>
/// <param name="Normalized">How many were codes when read leniently.</param>
/// <param name="Broken">How many broke a rule.</param>
/// <param name="Milliseconds">How long it took.</param>
internal sealed record Tally(long Inputs, long Read, long Normalized, long Broken, long Milliseconds);
