using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>What the rules of cost compute with.</summary>
/// <param name="IsKnown">Whether the price of the exam is known.</param>
/// <param name="Cents">Fees and dues in cents.</param>
/// <param name="IsUnsure">Whether a price has low confidence.</param>
internal readonly record struct CostNumbers(bool IsKnown, long Cents, bool IsUnsure)
{
    public static CostNumbers Of(ReadOnlySpan<FactRead> facts)
    {
        var numbers = new CostNumbers(true, 0, false);
        foreach (var fact in facts)
        {
            numbers = new(
                numbers.IsKnown && fact.Kind != FactKind.NotKnown,
                numbers.Cents + (fact.Kind is FactKind.ExamFee or FactKind.ApplicationFee or FactKind.Dues ? fact.Number : 0),
                numbers.IsUnsure || fact.Evidence?.Confidence == Confidence.Low);
        }

        return numbers;
    }
}
