using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>The points that fits give for one part of a profile.</summary>
/// <param name="Primary">For a primary fit with the answer itself.</param>
/// <param name="Good">For a good one.</param>
/// <param name="Possible">For a possible one.</param>
/// <param name="Unsuitable">For an unsuitable one.</param>
/// <param name="Unjudged">When the catalog says nothing.</param>
internal readonly record struct FitScale(int Primary, int Good, int Possible, int Unsuitable, int Unjudged)
{
    // A part of a coarse answer is most of it at best; something wider than the answer is half as good.
    private const int PartPercent = 75;
    private const int WiderPercent = 50;

    public int Points(FactRead fact)
    {
        var full = (FitLevel)fact.Number switch
        {
            FitLevel.Primary => Primary,
            FitLevel.Good => Good,
            FitLevel.Possible => Possible,
            _ => Unsuitable,
        };
        return fact.Kind switch
        {
            FactKind.Fit or FactKind.AssumedFit => full,
            FactKind.AtHome => Good,
            FactKind.PartFit => full * PartPercent / 100,
            FactKind.WiderFit => full * WiderPercent / 100,
            _ => Unjudged,
        };
    }

    public override string ToString() =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"primary {Primary}, good {Good}, possible {Possible}, unsuitable {Unsuitable}, not judged {Unjudged}");
}
