using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>The facts of a catalog that are requirements.</summary>
internal static class RequirementFacts
{
    private static readonly string[] Members = ["/eligibility", "/recommended", "/unless", "/removal"];

    public static IEnumerable<(CatalogFact Fact, Requirement Requirement)> Of(LintSubject subject)
    {
        foreach (var (path, facts) in subject.ByPath)
        {
            if (path.StartsWith("credentials/", StringComparison.Ordinal) && Array.Exists(Members, member => path.EndsWith(member, StringComparison.Ordinal)))
            {
                foreach (var fact in facts)
                {
                    yield return (fact, Requirement.Parse(fact.ValueText));
                }
            }
        }
    }
}
