using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>How fits are said.</summary>
internal static class FitText
{
    public static string Of(FactRead fact, string name)
    {
        var words = fact.Kind == FactKind.Unjudged
            ? $"the catalog says nothing about {name}"
            : (FitLevel)fact.Number switch
            {
                FitLevel.Primary => $"made for {name}",
                FitLevel.Good => $"suits {name}",
                FitLevel.Possible => $"possible for {name}",
                _ => $"does not suit {name}",
            };
        return fact.Kind switch
        {
            FactKind.AtHome => $"judged for its role alone, which is at home in {name}",
            FactKind.AssumedFit => $"{words}, which is meant as none was stated",
            FactKind.PartFit => $"{words}, a part of the answer",
            FactKind.WiderFit => $"{words}, which is wider than the answer",
            _ => words,
        };
    }
}
