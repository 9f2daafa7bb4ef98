using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations.Advice;
using MedCoding.Certification.Recommendations.Explanations;

namespace MedCoding.Certification.Tests.Recommendations.Advice;

/// <summary>Advice in words: who says what, and how well that is known.</summary>
public sealed class AdviceTextTests
{
    private static readonly CertificationCatalog Catalog = CertificationCatalog.Shipped;
    private static readonly Citations All = new(
        Catalog, Catalog.ExperienceFirst.Select(one => one.Evidence).Concat(Catalog.Disagreements.SelectMany(one => one.Sides).Select(side => side.Evidence)));

    [Fact]
    public void A_disagreement_is_a_question_and_its_answers_with_their_sources()
    {
        var disagreement = new Disagreement(
            "one",
            "Which one?",
            new AdviceConditions(null, null, null),
            [],
            [
                new("a", [CredentialIds.Ccs], "The first.", new Evidence(Observation.Parse("2026"), Confidence.Low, [SourceId.Parse("aapc-help-9368644"), SourceId.Parse("acdis-faq-208")])),
                new("b", [CredentialIds.Cic, CredentialIds.Cca], "The second.", new Evidence(Observation.Undated, Confidence.High, [SourceId.Parse("acdis-faq-208")])),
            ]);

        Assert.Equal(
            "Opinions differ: Which one? CCS: The first. (AAPC, ACDIS; low confidence, seen 2026 [1, 2]) CIC and CCA: The second. (ACDIS; high confidence, undated [2])",
            AdviceText.Of(disagreement, Catalog, new Citations(Catalog, disagreement.Sides.Select(side => side.Evidence))));
    }

    [Fact]
    public void All_that_is_shipped_can_be_said()
    {
        Assert.All(Catalog.Disagreements, one => Assert.All(one.Sides, side => Assert.Contains(side.Text, AdviceText.Of(one, Catalog, All), StringComparison.Ordinal)));
        Assert.All(Catalog.ExperienceFirst, one => Assert.EndsWith(")", AdviceText.Of(one, Catalog, All), StringComparison.Ordinal));
        Assert.All(Catalog.ExperienceFirst, one => Assert.StartsWith(one.Text, AdviceText.Of(one, Catalog, All), StringComparison.Ordinal));
    }
}
