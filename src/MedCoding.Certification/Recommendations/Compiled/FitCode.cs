using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>How a credential fits an answer, in one byte: not judged, or one of four levels with the answer itself, a part of it or something wider.</summary>
/// <remarks>Columns of bytes keep thousands of credentials close together; the fact itself, with its evidence, stays with the credential.</remarks>
internal static class FitCode
{
    public const byte Unjudged = 0;

    private const int Levels = 4;
    private const int Kinds = 3;

    /// <summary>The number of codes.</summary>
    public const int Count = 1 + (Kinds * Levels);

    public static byte Of(FactRead fit) => fit.Kind switch
    {
        FactKind.Fit or FactKind.AssumedFit => Of(0, fit.Number),
        FactKind.PartFit => Of(1, fit.Number),
        FactKind.WiderFit => Of(2, fit.Number),
        _ => Unjudged,
    };

    /// <summary>The level of a code that is not <see cref="Unjudged"/>.</summary>
    public static FitLevel Level(int code) => (FitLevel)((code - 1) % Levels);

    public static bool IsPart(int code) => code > Levels && code <= 2 * Levels;

    public static bool IsWider(int code) => code > 2 * Levels;

    public static bool Reaches(byte code, FitLevel least) => code != Unjudged && Level(code) >= least;

    private static byte Of(int kind, long level) => (byte)(1 + (kind * Levels) + (int)level);
}
