namespace MedCoding.Certification.Facts;

/// <summary>A price that is known by its bounds, in US dollars.</summary>
/// <param name="Low">The lowest.</param>
/// <param name="High">The highest; not below <paramref name="Low"/>, and equal to it where one price is stated.</param>
/// <remarks><see langword="default"/> is exactly nothing.</remarks>
public readonly record struct MoneyRange(Money Low, Money High)
{
    /// <summary>The amount, or both with "to" between them.</summary>
    public override string ToString() => Low == High ? Low.ToString() : $"{Low} to {High}";
}
