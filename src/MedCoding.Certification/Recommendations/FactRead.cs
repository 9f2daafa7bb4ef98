using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations;

/// <summary>One fact that a finding read. From the facts of a finding alone its points can be computed again.</summary>
/// <param name="Kind">What the number stands for.</param>
/// <param name="Number">The number.</param>
/// <param name="Subject">What it is about: the identifier of a setting, role or goal, or the text of a requirement; <see langword="null"/> when the kind says it all.</param>
/// <param name="Evidence">What it rests on; <see langword="null"/> for what the person said and for the catalog's rubric.</param>
public readonly record struct FactRead(FactKind Kind, long Number, string? Subject, Evidence? Evidence);
