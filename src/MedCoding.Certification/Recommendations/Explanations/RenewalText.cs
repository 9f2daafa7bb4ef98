using System.Globalization;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations.Criteria;

namespace MedCoding.Certification.Recommendations;

/// <summary>What a renewal takes, in plain English.</summary>
internal static class RenewalText
{
    /// <summary>What it takes, such as <c>30 CEUs every 2 years, 15 of them of the kind issuer</c>.</summary>
    public static string Of(RenewalPolicy policy)
    {
        var every = $"every {Months.Of(policy.Cycle)}";
        return policy switch
        {
            { Method: RenewalMethod.Exam } => $"an exam {every}",
            { Method: RenewalMethod.Course } => $"a course {every}",
            { Ceus: { } ceus } => string.Create(CultureInfo.InvariantCulture, $"{ceus} CEUs {every}{Parts(policy)}"),
            _ => $"CEUs {every}, whose number is not known",
        };
    }

    public static string Kebab(RenewalMethod method) => method switch
    {
        RenewalMethod.Exam => "exam",
        RenewalMethod.Course => "course",
        _ => "ceus",
    };

    private static string Parts(RenewalPolicy policy) =>
        string.Concat(policy.Parts.Select(part => string.Create(CultureInfo.InvariantCulture, $", {part.Ceus} of them {part.Kind.Replace('-', ' ')}")));
}
