namespace MedCoding.Certification.Recommendations;

/// <summary>Turns points on scales, times weights in hundredths, into a whole score and whole parts that sum to it exactly.</summary>
/// <remarks>The weights are applied before anything is rounded. The score is the sum of the products, half a point rounded up. Each part is its product rounded
/// down, and the points that are then short of the score go to the parts that lost most, the first among equals: no part is a whole point away from its product.</remarks>
internal static class WeightedSum
{
    private const int Hundredths = CriterionWeights.Usual;

    public static int Score(long products) => (int)FloorDivide(products + (Hundredths / 2));

    /// <summary>Replaces each product by its part.</summary>
    /// <param name="products">Points times hundredths; on return whole points.</param>
    /// <returns>The score.</returns>
    public static int Split(Span<int> products)
    {
        var sum = 0L;
        var wholes = 0;
        Span<int> lost = stackalloc int[products.Length];
        for (var i = 0; i < products.Length; i++)
        {
            sum += products[i];
            var whole = (int)FloorDivide(products[i]);
            lost[i] = products[i] - (whole * Hundredths);
            wholes += products[i] = whole;
        }

        var score = Score(sum);
        for (var missing = score - wholes; missing > 0; missing--)
        {
            var most = 0;
            for (var i = 1; i < lost.Length; i++)
            {
                most = lost[i] > lost[most] ? i : most;
            }

            products[most]++;
            lost[most] = 0;
        }

        return score;
    }

    private static long FloorDivide(long number) => (number - (((number % Hundredths) + Hundredths) % Hundredths)) / Hundredths;
}
