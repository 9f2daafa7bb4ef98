using System.Collections.Immutable;
using System.Numerics;
using MedCoding.Certification.CodeSets.Grammars;

namespace MedCoding.Certification.CodeSets;

/// <summary>A National Drug Code such as <c>0777-3105-02</c>: labeler, product and package, in any of the forms of <see cref="NdcForm"/>. One machine word.</summary>
/// <remarks>
/// <para>Eleven digits without hyphens are read as HIPAA's 5-4-2, never as 6-3-2 or 6-4-1, and twelve as 6-4-2. Ten digits without hyphens may be any of three codes and are refused as ambiguous;
/// <see cref="Candidates(string)"/> names the three. Two forms of one code are two values: <see cref="ToHipaa"/> or <see cref="ToTwelveDigits"/> brings them together.</para>
/// <para>This is the shape alone: which codes there are, the directory of the FDA says. Sources: 21 CFR 207.33; Federal Register, 5 March 2026, 91 FR 10749; HL7, terminology
/// registry.</para>
/// <para><see langword="default"/> holds no code and prints as an empty text.</para>
/// </remarks>
public readonly partial record struct NdcCode
{
    /// <summary>The most codes that a text may stand for.</summary>
    public const int MaxCandidates = 3;

    private const int Longest = 14;

    /// <summary>How many digits each segment has.</summary>
    /// <exception cref="InvalidOperationException">The code is <see langword="default"/>.</exception>
    public NdcForm Form => Segments.Form;

    /// <summary>The labeler: who makes or distributes the drug. Four to six digits.</summary>
    /// <exception cref="InvalidOperationException">The code is <see langword="default"/>.</exception>
    public string Labeler => NdcDigits.Text(Digits, Segments.Total, 0, Segments.Labeler);

    /// <summary>The product: what drug, in which strength and dosage form. Three or four digits.</summary>
    /// <exception cref="InvalidOperationException">The code is <see langword="default"/>.</exception>
    public string Product => NdcDigits.Text(Digits, Segments.Total, Segments.Labeler, Segments.Product);

    /// <summary>The package: its size and kind. One or two digits.</summary>
    /// <exception cref="InvalidOperationException">The code is <see langword="default"/>.</exception>
    public string Package => NdcDigits.Text(Digits, Segments.Total, Segments.Labeler + Segments.Product, Segments.Package);

    /// <inheritdoc/>
    public ImmutableArray<CodePart> Parts => _packed == 0 ? [] : [new("labeler", Labeler), new("product", Product), new("package", Package)];

    private NdcSegments Segments => _packed == 0 ? throw NoCode.Of(nameof(NdcCode)) : NdcDigits.SegmentsOf(_packed);

    private ulong Digits => NdcDigits.DigitsOf(_packed);

    /// <summary>Every code that a text may stand for: one where <see cref="Parse(string)"/> reads it, three for ten digits without hyphens, otherwise none.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ImmutableArray<NdcCode> Candidates(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Span<NdcCode> found = stackalloc NdcCode[MaxCandidates];
        return [.. found[..FindCandidates(text.AsSpan(), found)]];
    }

    /// <summary>The eleven digits of HIPAA transactions, 5-4-2, with a zero before each segment that is short; <see langword="null"/> when the labeler needs six digits.</summary>
    /// <exception cref="InvalidOperationException">The code is <see langword="default"/>.</exception>
    public NdcCode? ToHipaa()
    {
        var filled = ToTwelveDigits();
        return NdcDigits.Digit(filled.Digits, 12, 0) == 0 ? Of(filled.Digits, NdcSegments.Of(NdcForm.FiveFourTwo)) : null;
    }

    /// <summary>The twelve digits of 2033, 6-4-2, with zeros before each segment that is short, as the rule converts older codes.</summary>
    /// <exception cref="InvalidOperationException">The code is <see langword="default"/>.</exception>
    public NdcCode ToTwelveDigits()
    {
        var segments = Segments;
        var filled = NdcDigits.Widen(Digits, segments);
        return Of(filled, NdcSegments.Of(NdcForm.SixFourTwo));
    }

    internal static int FindCandidates<TChar>(ReadOnlySpan<TChar> text, Span<NdcCode> found)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var fault = NdcReader.Read(text, out var digits, out var segments);
        if (fault.Kind == CodeFaultKind.None)
        {
            found[0] = Of(digits, segments);
            return 1;
        }

        if (fault.Kind != CodeFaultKind.Ambiguous)
        {
            return 0;
        }

        found[0] = Of(digits, NdcSegments.Of(NdcForm.FourFourTwo));
        found[1] = Of(digits, NdcSegments.Of(NdcForm.FiveThreeTwo));
        found[2] = Of(digits, NdcSegments.Of(NdcForm.FiveFourOne));
        return MaxCandidates;
    }

    // 0 for a text that is refused.
    internal static ulong Read<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar> =>
        NdcReader.Read(text, out var digits, out var segments).Kind == CodeFaultKind.None ? NdcDigits.Pack(digits, segments) : 0;

    internal static CodeFault FaultOf<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar> => NdcReader.Read(text, out _, out _);

    internal int Write<TChar>(Span<TChar> destination, bool compact)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (_packed == 0)
        {
            return 0;
        }

        return compact
            ? NdcDigits.Write((ToHipaa() ?? ToTwelveDigits())._packed, destination, hyphens: false)
            : NdcDigits.Write(_packed, destination, hyphens: true);
    }

    private static NdcCode Of(ulong digits, NdcSegments segments) => new(NdcDigits.Pack(digits, segments));
}
