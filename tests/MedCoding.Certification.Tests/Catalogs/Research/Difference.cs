namespace MedCoding.Certification.Tests.Catalogs.Research;

/// <summary>One thing in which the seeds, or the table, do not follow the research.</summary>
/// <param name="Kind">What does not agree.</param>
/// <param name="Text">It in words, beginning with the record and the field.</param>
internal sealed record Difference(DifferenceKind Kind, string Text)
{
    public override string ToString() => Text;
}
