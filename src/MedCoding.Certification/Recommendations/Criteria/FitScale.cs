using System.Globalization;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>The points that fits give for one part of a profile.</summary>
internal sealed class FitScale
{
    // A part of a coarse answer is most of it at best; something wider than the answer is half as good.
    private const int PartPercent = 75;
    private const int WiderPercent = 50;

    private readonly int[] _byLevel;
    private readonly short[] _byCode = new short[FitCode.Count];

    /// <param name="primary">For a primary fit with the answer itself.</param>
    /// <param name="good">For a good one.</param>
    /// <param name="possible">For a possible one.</param>
    /// <param name="unsuitable">For an unsuitable one.</param>
    /// <param name="unjudged">When the catalog says nothing.</param>
    public FitScale(int primary, int good, int possible, int unsuitable, int unjudged)
    {
        // In the order of the levels.
        _byLevel = [unsuitable, possible, good, primary];
        _byCode[FitCode.Unjudged] = (short)unjudged;
        for (var code = FitCode.Unjudged + 1; code < FitCode.Count; code++)
        {
            var percent = FitCode.IsPart(code) ? PartPercent : FitCode.IsWider(code) ? WiderPercent : 100;
            _byCode[code] = (short)(_byLevel[(int)FitCode.Level(code)] * percent / 100);
        }
    }

    public int Good => _byLevel[(int)FitLevel.Good];

    /// <summary>The least points that a fit, or none, gives.</summary>
    public int Least => _byCode.Min();

    /// <summary>The most points that a fit, or none, gives.</summary>
    public int Most => _byCode.Max();

    /// <summary>The points of a column's code.</summary>
    public short Points(byte code) => _byCode[code];

    /// <summary>The points of a fact; what is judged for its role alone is as good as a good one.</summary>
    public int Points(FactRead fact) => fact.Kind == FactKind.AtHome ? Good : _byCode[FitCode.Of(fact)];

    /// <summary>Adds the points of a column to those of the ranked credentials.</summary>
    public void Add(Selection selection, ReadOnlySpan<byte> fits, Span<short> points)
    {
        if (fits.IsEmpty)
        {
            // A catalog need not know the answer that is meant where none is stated.
            foreach (ref var point in points)
            {
                point += _byCode[FitCode.Unjudged];
            }

            return;
        }

        var ranked = selection.Ranked;
        for (var row = 0; row < ranked.Length; row++)
        {
            points[row] += _byCode[fits[ranked[row]]];
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"primary {_byLevel[(int)FitLevel.Primary]}, good {Good}, possible {_byLevel[(int)FitLevel.Possible]}, unsuitable {_byLevel[(int)FitLevel.Unsuitable]}, not judged {_byCode[FitCode.Unjudged]}");
}
