using System.Globalization;

namespace MedCoding.Certification.Facts;

/// <summary>A number that is known by its bounds, such as 4 to 15 months.</summary>
/// <param name="Min">The least.</param>
/// <param name="Max">The most; not below <paramref name="Min"/>, and equal to it where one number is stated.</param>
/// <remarks><see langword="default"/> is exactly zero.</remarks>
public readonly record struct NumberRange(decimal Min, decimal Max)
{
    /// <summary>The number, or both with a hyphen between them, in the invariant culture.</summary>
    public override string ToString() => Min == Max
        ? Min.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Min}-{Max}");
}
