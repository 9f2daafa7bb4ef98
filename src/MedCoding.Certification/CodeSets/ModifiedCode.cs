using System.Collections.Immutable;
using System.Numerics;
using Ardalis.GuardClauses;
using MedCoding.Certification.CodeSets.Grammars;

namespace MedCoding.Certification.CodeSets;

/// <summary>A CPT or HCPCS Level II code with its modifiers in their order, such as <c>99213:25</c> or <c>J0120:JW:59</c>: none to four of them, each behind a colon.</summary>
/// <remarks>Four modifiers are what X12's composite for a procedure (C003) has room for, in professional and institutional claims alike. The colon is what HL7's terminology
/// registry prescribes for CPT, after the usage of X12; a hyphen or a dot does not conform there. The library writes codes of Level II likewise. Whether a modifier may go
/// with the code is not checked. Sources: HL7, terminology registry, on CPT; X12, segments SV1 and SV2. <see langword="default"/> holds no code and prints as an empty
/// text.</remarks>
public readonly partial record struct ModifiedCode
{
    /// <summary>The most modifiers that a code carries.</summary>
    public const int MaxModifiers = 4;

    private const int CodeLength = 5;
    private const int StepLength = 3;
    private const int Longest = CodeLength + (MaxModifiers * StepLength);

    /// <summary>The code without its modifiers: CPT or HCPCS Level II. <see langword="default"/> for <see langword="default"/>.</summary>
    public MedicalCode Code => _packed == UInt128.Zero ? default : MedicalCode.Of(Packed.At(Base, 0) >= 'A' ? CodeKind.Hcpcs : CodeKind.Cpt, Base);

    /// <summary>The modifiers in their order; none for <see langword="default"/>.</summary>
    public ImmutableArray<CodeModifier> Modifiers
    {
        get
        {
            var found = ImmutableArray.CreateBuilder<CodeModifier>(MaxModifiers);
            for (var index = 0; Modifier(index) is var modifier and not 0; index++)
            {
                found.Add(CodeModifier.Trusted(modifier));
            }

            return found.DrainToImmutable();
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<CodePart> Parts => _packed == UInt128.Zero
        ? []
        : [new("procedure", Packed.Text(Base, 0, CodeLength)), .. Modifiers.Select(modifier => new CodePart("modifier", modifier.ToString()))];

    // The code stands in the upper word as by itself, the modifiers as eight bytes in the lower one.
    private ulong Base => unchecked((ulong)(_packed >> 64));

    /// <summary>A CPT code with modifiers.</summary>
    /// <param name="code">The code.</param>
    /// <param name="modifiers">The modifiers in their order, four at most.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> or a modifier is <see langword="default"/>, or there are more than four.</exception>
    public static ModifiedCode Of(CptCode code, params ReadOnlySpan<CodeModifier> modifiers) => Of(Guard.Against.Default(code).Word, modifiers);

    /// <summary>An HCPCS Level II code with modifiers.</summary>
    /// <param name="code">The code.</param>
    /// <param name="modifiers">The modifiers in their order, four at most.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> or a modifier is <see langword="default"/>, or there are more than four.</exception>
    public static ModifiedCode Of(HcpcsCode code, params ReadOnlySpan<CodeModifier> modifiers) => Of(Guard.Against.Default(code).Word, modifiers);

    // 0 for a text that is refused.
    internal static UInt128 Read<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar> => Scan(text, out var packed).Kind == CodeFaultKind.None ? packed : default;

    internal static CodeFault FaultOf<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar> => Scan(text, out _);

    // The colons are the form; there is none without them.
    internal int Write<TChar>(Span<TChar> destination, bool compact)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var written = Packed.Write(Base, destination);
        for (var index = 0; Modifier(index) is var modifier and not 0; index++)
        {
            destination[written++] = TChar.CreateTruncating(':');
            written += Packed.Write(modifier, destination[written..]);
        }

        return written;
    }

    private static CodeFault Scan<TChar>(ReadOnlySpan<TChar> text, out UInt128 packed)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var head = text[..Math.Min(text.Length, CodeLength)];
        var kind = !head.IsEmpty && Symbols.Of(uint.CreateTruncating(head[0])) >= 'A' ? CodeKind.Hcpcs : CodeKind.Cpt;
        var code = CodeReader.Read(kind, head);
        packed = (UInt128)code << 64;
        if (code == 0)
        {
            return CodeReader.FaultOf(kind, head).Within(CodeShape.Modified, 0);
        }

        var modifiers = 0;
        for (var at = CodeLength; at < text.Length; at += StepLength)
        {
            if (uint.CreateTruncating(text[at]) is var character and not ':')
            {
                return new CodeFault(Symbols.Of(character) == 0 ? PlaceFaults.OfForeign(character) : CodeFaultKind.TooLong, at, CodeShape.Modified);
            }

            if (modifiers == MaxModifiers)
            {
                return new CodeFault(CodeFaultKind.TooManyModifiers, at, CodeShape.Modified);
            }

            var tail = text[(at + 1)..];
            tail = tail[..Math.Min(tail.Length, StepLength - 1)];
            var modifier = CodeModifier.Read(tail);
            if (modifier == 0)
            {
                return tail.IsEmpty ? new(CodeFaultKind.TooShort, at + 1, CodeShape.Modified) : CodeModifier.FaultOf(tail).Within(CodeShape.Modified, at + 1);
            }

            packed |= With(modifiers++, modifier);
        }

        return default;
    }

    private static ModifiedCode Of(ulong code, ReadOnlySpan<CodeModifier> modifiers)
    {
        if (modifiers.Length > MaxModifiers)
        {
            throw new ArgumentException($"A code carries {MaxModifiers} modifiers at most, not {modifiers.Length}.", nameof(modifiers));
        }

        var packed = (UInt128)code << 64;
        for (var index = 0; index < modifiers.Length; index++)
        {
            packed |= With(index, Guard.Against.Default(modifiers[index], nameof(modifiers)).Word);
        }

        return new(packed);
    }

    private static UInt128 With(int index, ulong modifier) => modifier >> (8 * (Packed.Places - 2)) << (16 * (MaxModifiers - 1 - index));

    // A modifier as it stands in a word of its own; 0 behind the last.
    private ulong Modifier(int index) => index == MaxModifiers ? 0 : (unchecked((ulong)_packed) >> (16 * (MaxModifiers - 1 - index)) & 0xFFFF) << (8 * (Packed.Places - 2));
}
