using System.Collections.Immutable;

namespace MedCoding.Certification.CodeSets.Grammars;

/// <summary>How many digits the segments of an NDC have.</summary>
internal readonly record struct NdcSegments(int Labeler, int Product, int Package)
{
    // In the order of the enumeration.
    private static readonly ImmutableArray<NdcSegments> Forms = [new(4, 4, 2), new(5, 3, 2), new(5, 4, 1), new(5, 4, 2), new(6, 3, 2), new(6, 4, 1), new(6, 4, 2)];

    public int Total => Labeler + Product + Package;

    /// <summary>Which form it is; only ever asked about segments that are one.</summary>
    public NdcForm Form => (NdcForm)Forms.IndexOf(this);

    public static NdcSegments Of(NdcForm form) => Forms[(int)form];

    /// <summary>Whether some form has these first segments.</summary>
    public static bool Begins(int labeler, int product) => (labeler, product) is (4, 4) or ( >= 5 and <= 6, 3 or 4);

    /// <summary>The least digits of the package behind the other segments: one only where the others leave none of ten digits short.</summary>
    public static int LeastPackage(int labeler, int product) => labeler > 4 && product == 4 ? 1 : 2;
}
