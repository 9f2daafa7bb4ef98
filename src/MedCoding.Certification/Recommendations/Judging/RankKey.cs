namespace MedCoding.Certification.Recommendations;

/// <summary>What decides the order of ranked credentials, in one number: the smaller comes first.</summary>
/// <remarks>From the highest bit: whether it is not open yet; the score, the greatest first; the row, which follows the identifiers.</remarks>
internal static class RankKey
{
    private const int RowBits = 31;
    private const int ScoreBits = 32;
    private const ulong RowMask = (1UL << RowBits) - 1;

    public static ulong Of(Openness openness, int score, int row) =>
        ((openness == Openness.NotYet ? 1UL : 0) << (RowBits + ScoreBits)) | ((ulong)(uint)(int.MaxValue - (long)score) << RowBits) | (uint)row;

    public static int RowOf(ulong key) => (int)(key & RowMask);

    public static int ScoreOf(ulong key) => (int)(int.MaxValue - (long)((key >> RowBits) & uint.MaxValue));
}
