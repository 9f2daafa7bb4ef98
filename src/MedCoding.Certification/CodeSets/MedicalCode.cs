using System.Collections.Immutable;
using System.Numerics;
using MedCoding.Certification.CodeSets.Grammars;

namespace MedCoding.Certification.CodeSets;

/// <summary>A code of any set, together with that set: <c>icd10cm|S72.001A</c>. The bar is as in a token of HL7 FHIR's search, <c>system|code</c>; the
/// short word before it is the library's own.</summary>
/// <remarks>A text without its set may fit several (<c>J0120</c> is an HCPCS Level II code and, without its dot, shaped like an ICD-10-CM code):
/// <see cref="Candidates(string)"/> names them all and chooses none. <see langword="default"/> holds no code and prints as an empty text.</remarks>
public readonly partial record struct MedicalCode
{
    /// <summary>The most codes that a text may stand for.</summary>
    public const int MaxCandidates = NdcCode.MaxCandidates;

    // An NDC has ten digits at least, and no other code has as many characters.
    private const int ShortestNdc = 10;

    private const int LongestTag = 8;

    // As ndc|123456-7890-12 has: the longest codes stand behind a short tag.
    private const int Longest = 18;

    // Most sets have codes of one length only, so that a text is read against two or three of the nine. Not spans over constants, which take memory in code that is not
    // optimised yet.
    private static readonly ImmutableArray<ImmutableArray<CodeKind>> KindsByLength =
    [
        [],
        [],
        [CodeKind.Modifier, CodeKind.PlaceOfService],
        [CodeKind.Icd10Cm, CodeKind.MsDrg],
        [CodeKind.Icd10Cm, CodeKind.Revenue],
        [CodeKind.Cpt, CodeKind.Hcpcs, CodeKind.Icd10Cm],
        [CodeKind.Icd10Cm],
        [CodeKind.Icd10Cm, CodeKind.Icd10Pcs],
        [CodeKind.Icd10Cm],
    ];

    /// <summary>The set; <see langword="null"/> for <see langword="default"/>.</summary>
    public CodeKind? Kind => _packed == UInt128.Zero ? null : KindOfCode;

    /// <summary>The code without its set, such as <c>S72.001A</c>; empty for <see langword="default"/>.</summary>
    public string Text
    {
        get
        {
            Span<char> text = stackalloc char[Longest];
            return _packed == UInt128.Zero ? "" : text[..CodeReader.Write(KindOfCode, Word, text, compact: false)].ToString();
        }
    }

    /// <inheritdoc/>
    /// <remarks>Those of the code itself; the set is none of them.</remarks>
    public ImmutableArray<CodePart> Parts => Kind switch
    {
        null => [],
        CodeKind.Cpt => CptCode.Trusted(Word).Parts,
        CodeKind.Hcpcs => HcpcsCode.Trusted(Word).Parts,
        CodeKind.Icd10Cm => Icd10CmCode.Trusted(Word).Parts,
        CodeKind.Icd10Pcs => Icd10PcsCode.Trusted(Word).Parts,
        CodeKind.Modifier => CodeModifier.Trusted(Word).Parts,
        CodeKind.MsDrg => CodeSets.MsDrg.Trusted(Word).Parts,
        CodeKind.Ndc => NdcCode.Trusted(Word).Parts,
        CodeKind.PlaceOfService => PlaceOfServiceCode.Trusted(Word).Parts,
        _ => RevenueCode.Trusted(Word).Parts,
    };

    internal ulong Word => unchecked((ulong)_packed);

    // The set stands in the upper word, from one, so that default is none.
    private CodeKind KindOfCode => (CodeKind)((int)(ulong)(_packed >> 64) - 1);

    /// <summary>Every code that a text may stand for, by the grammars of all sets, in the order of the sets; none when no grammar fits. Letters may be in either case.</summary>
    /// <param name="text">The text of a code without its set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ImmutableArray<MedicalCode> Candidates(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Span<MedicalCode> found = stackalloc MedicalCode[MaxCandidates];
        return [.. found[..Candidates(text.AsSpan(), found)]];
    }

    /// <summary>Every code that a text may stand for, as <see cref="Candidates(string)"/>, without taking memory.</summary>
    /// <param name="text">The text of a code without its set.</param>
    /// <param name="destination">Where the codes go; <see cref="MaxCandidates"/> places are enough for any text.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than <see cref="MaxCandidates"/>.</exception>
    public static int Candidates(ReadOnlySpan<char> text, Span<MedicalCode> destination) => FindCandidates(text, destination);

    /// <summary>Every code that a text in UTF-8 may stand for, as <see cref="Candidates(string)"/>, without taking memory.</summary>
    /// <param name="utf8Text">The text of a code without its set.</param>
    /// <param name="destination">Where the codes go; <see cref="MaxCandidates"/> places are enough for any text.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than <see cref="MaxCandidates"/>.</exception>
    public static int Candidates(ReadOnlySpan<byte> utf8Text, Span<MedicalCode> destination) => FindCandidates(utf8Text, destination);

    /// <summary>Reads a code of a given set, or says what is wrong with the text; never throws for the text and takes no memory.</summary>
    /// <param name="kind">The set.</param>
    /// <param name="text">The text of the code, without its set.</param>
    /// <param name="result">The code, or <see langword="default"/>.</param>
    /// <param name="fault">What is wrong, or <see langword="default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no set.</exception>
    public static bool TryParse(CodeKind kind, ReadOnlySpan<char> text, out MedicalCode result, out CodeFault fault) => TryRead(kind, text, out result, out fault);

    /// <summary>Reads a code of a given set from UTF-8, or says what is wrong with the text; never throws for the text and takes no memory.</summary>
    /// <param name="kind">The set.</param>
    /// <param name="utf8Text">The text of the code, without its set.</param>
    /// <param name="result">The code, or <see langword="default"/>.</param>
    /// <param name="fault">What is wrong, or <see langword="default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no set.</exception>
    public static bool TryParse(CodeKind kind, ReadOnlySpan<byte> utf8Text, out MedicalCode result, out CodeFault fault) => TryRead(kind, utf8Text, out result, out fault);

    internal static MedicalCode Of(CodeKind kind, ulong word) => word == 0 ? default : new(new UInt128((ulong)kind + 1, word));

    // 0 for a text that is refused.
    internal static UInt128 Read<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar> =>
        TrySplit(text, out var kind, out var code) ? Of(kind, CodeReader.Read(kind, code))._packed : default;

    internal static CodeFault FaultOf<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (!TrySplit(text, out var kind, out var code))
        {
            return new CodeFault(text.IsEmpty ? CodeFaultKind.Empty : CodeFaultKind.CodeSetUnknown, 0, CodeShape.Medical);
        }

        var offset = text.Length - code.Length;
        return code.IsEmpty ? new(CodeFaultKind.TooShort, offset, CodeShape.Medical) : CodeReader.FaultOf(kind, code).Within(CodeShape.Medical, offset);
    }

    internal int Write<TChar>(Span<TChar> destination, bool compact)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (_packed == UInt128.Zero)
        {
            return 0;
        }

        var written = 0;
        foreach (var character in KindOfCode.Tag())
        {
            destination[written++] = TChar.CreateTruncating(character);
        }

        destination[written++] = TChar.CreateTruncating('|');
        return written + CodeReader.Write(KindOfCode, Word, destination[written..], compact);
    }

    private static bool TryRead<TChar>(CodeKind kind, ReadOnlySpan<TChar> text, out MedicalCode result, out CodeFault fault)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var word = CodeReader.Read(kind, text);
        fault = word == 0 ? CodeReader.FaultOf(kind, text) : default;
        result = Of(kind, word);
        return word != 0;
    }

    private static bool TrySplit<TChar>(ReadOnlySpan<TChar> text, out CodeKind kind, out ReadOnlySpan<TChar> code)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var bar = text[..Math.Min(text.Length, LongestTag + 1)].IndexOf(TChar.CreateTruncating('|'));
        code = text[(bar + 1)..];
        kind = default;
        return bar > 0 && CodeKinds.TryRead(text[..bar], out kind);
    }

    private static int FindCandidates<TChar>(ReadOnlySpan<TChar> text, Span<MedicalCode> destination)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (destination.Length < MaxCandidates)
        {
            throw new ArgumentException($"A text may stand for {MaxCandidates} codes; there is room for {destination.Length}.", nameof(destination));
        }

        if (text.Length >= ShortestNdc)
        {
            return FindDrugs(text, destination);
        }

        var found = 0;
        foreach (var kind in text.Length < KindsByLength.Length ? KindsByLength[text.Length] : [])
        {
            if (CodeReader.Read(kind, text) is var word and not 0)
            {
                destination[found++] = Of(kind, word);
            }
        }

        return found;
    }

    private static int FindDrugs<TChar>(ReadOnlySpan<TChar> text, Span<MedicalCode> destination)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        Span<NdcCode> drugs = stackalloc NdcCode[NdcCode.MaxCandidates];
        var found = NdcCode.FindCandidates(text, drugs);
        for (var index = 0; index < found; index++)
        {
            destination[index] = drugs[index].ToMedicalCode();
        }

        return found;
    }
}
