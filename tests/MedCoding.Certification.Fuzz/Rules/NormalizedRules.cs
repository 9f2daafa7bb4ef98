using System.Collections.Immutable;
using MedCoding.Certification.CodeSets;
using MedCoding.Certification.Fuzz.Inputs;

namespace MedCoding.Certification.Fuzz.Rules;

/// <summary>What must hold for the lenient door.</summary>
internal static class NormalizedRules<TCode>
    where TCode : struct, ICode<TCode>
{
    private const int Room = 64;

    /// <summary>Whether the text is a code when read leniently, and the first rule that was broken, if one was.</summary>
    public static bool Broken(Input input, bool read, TCode code, out string? broken)
    {
        var normalized = TCode.TryNormalize(input.Text, out var lenient, out var repairs);
        var normalizedUtf8 = TCode.TryNormalize(input.Utf8Text, out var lenientUtf8, out var repairsUtf8);
        broken = normalized != normalizedUtf8 || lenient != lenientUtf8 || !repairs.AsSpan().SequenceEqual(repairsUtf8.AsSpan()) ? "UTF-8 is normalized as UTF-16 is"
            : normalized == lenient.Equals(default) ? "what is normalized is a code, and what is not is none"
            : read && (!normalized || lenient != code) ? "what is read is normalized to the same code"
            : !normalized && repairs.Length > 0 ? "nothing is repaired where nothing is read"
            : normalized ? RepairsBroken(input, lenient, repairs) : null;
        return normalized;
    }

    private static string? RepairsBroken(Input input, TCode code, ImmutableArray<CodeRepair> repairs)
    {
        Span<char> printed = stackalloc char[Room];
        code.TryFormat(printed, out var length, "G", null);
        printed = printed[..length];
        return input.Text.SequenceEqual(printed) != repairs.IsEmpty ? "a repair is told of where something had to be changed, and only there"
            : !TCode.TryNormalize(printed, out var again, out var more) || again != code || !more.IsEmpty ? "what is normalized needs no repair"
            : null;
    }
}
