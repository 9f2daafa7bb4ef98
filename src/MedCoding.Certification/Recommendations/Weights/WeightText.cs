using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations;

/// <summary>Weights as people type them: <c>cost=2, pay=0.5</c>.</summary>
internal static class WeightText
{
    private const int Hundredths = 100;
    private const int Decimals = 2;
    private const int LongestText = 1000;

    // In the order of the enum.
    private static readonly string[] Names =
    [
        "setting", "role", "specialty", "level", "education", "eligibility", "standing", "recognition", "cost", "time", "held", "employer", "goal", "lowest-cost", "quickest", "pay",
    ];

    public static IReadOnlyList<string> AllNames => Names;

    public static string Of(Criterion criterion) => Names[(int)criterion];

    public static string Of(Criterion criterion, int hundredths) => $"{Of(criterion)}={Number(hundredths)}";

    public static string Number(int hundredths) => Decimal(hundredths).ToString("0.##", CultureInfo.InvariantCulture);

    public static decimal Decimal(int hundredths) => (decimal)hundredths / Hundredths;

    public static bool TryParse(string text, [NotNullWhen(true)] out CriterionWeights? weights, [NotNullWhen(false)] out string? fault)
    {
        weights = null;
        fault = text.Length > LongestText ? $"Weights have at most {LongestText} characters, as in cost=2, pay=0.5." : null;
        var read = CriterionWeights.Unstated;
        foreach (var part in fault is not null || text.Trim() == CriterionWeights.NothingStated ? [] : text.Split(','))
        {
            if (!TryParseOne(part.Trim(), read, out var more, out fault))
            {
                return false;
            }

            read = more;
        }

        weights = fault is null ? read : null;
        return weights is not null;
    }

    private static bool TryParseOne(string part, CriterionWeights before, out CriterionWeights after, [NotNullWhen(false)] out string? fault)
    {
        after = before;
        var equals = part.IndexOf('=', StringComparison.Ordinal);
        var name = (equals < 0 ? part : part[..equals]).Trim();
        var index = Array.FindIndex(Names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
        fault = equals < 0 ? $"'{Quoted.Short(part)}' is no weight: a criterion, '=' and a number are (pay=2)."
            : index < 0 ? $"'{Quoted.Short(name)}' is no criterion. {TypedText.Hint(name, Names)}"
            : before.Get((Criterion)index) is not null ? $"'{name}' has a weight twice."
            : null;
        if (fault is not null)
        {
            return false;
        }

        // What is behind the second decimal is none, however small: reading it as a number might round it away.
        var typed = part[(equals + 1)..].Trim();
        if ((typed.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 && typed.AsSpan(point + 1).TrimEnd('0').Length > Decimals)
            || !decimal.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || number is < 0 or > (decimal)CriterionWeights.Most / Hundredths
            || number * Hundredths is var hundredths && hundredths != decimal.Truncate(hundredths))
        {
            fault = $"'{Quoted.Short(part)}': a weight is a number from 0 to {Number(CriterionWeights.Most)} with at most two decimals (pay=2).";
            return false;
        }

        after = before.With((Criterion)index, (int)hundredths);
        return true;
    }
}
