using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>The facts of a catalog that are requirements.</summary>
internal static class RequirementFacts
{
    public static IEnumerable<(CatalogFact Fact, Requirement Requirement)> Of(LintSubject subject)
    {
        foreach (var (path, facts) in subject.ByPath)
        {
            if (IsRequirement(path))
            {
                foreach (var fact in facts)
                {
                    yield return (fact, Requirement.Parse(fact.ValueText));
                }
            }
        }
    }

    // By the whole path: a former name or a section may be called 'eligibility' too.
    private static bool IsRequirement(string path) => path.Split('/') is
        ["credentials", _, "eligibility" or "recommended"] or ["credentials", _, "designations", _, "unless" or "removal"];
}
