using System.Collections.Immutable;
using System.Text;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Tests.Catalogs.Overlays;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Schemas;

public sealed class ProfileAgreementTests : AgreementLaws
{
    private const int Profiles = 60;

    private static readonly CertificationCatalog Shipped = CertificationCatalog.Shipped;

    private static readonly Agreement Asked = new(
        SchemaFiles.Committed("profile"),
        [.. Enumerable.Range(0, Profiles).Select(Generated), .. DeterminismTests.Questions.Select(question => Named((string)question[1]))],
        Faults);

    private protected override Agreement Both => Asked;

    [Property(MaxTest = 200, EndSize = 1_000_000)]
    public void Profiles_that_are_written_keep_the_schema(int seed) => Assert.Empty(Asked.Check(Generated(seed)));

    [Fact]
    public void The_profile_of_the_README_keeps_the_schema()
    {
        var readme = Repository.Read("README.md");
        var begin = readme.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        Assert.Empty(Asked.Check(Named(readme[begin..readme.IndexOf("```", begin, StringComparison.Ordinal)])));
    }

    private static CatalogFile Generated(int seed) => Named(GeneratedProfile.Json(GeneratedProfile.Of(Shipped, seed)).ToJsonString());

    private static CatalogFile Named(string json) => OverlayFile.Of("profile", json);

    private static ImmutableArray<CatalogFault> Faults(CatalogFile profile) =>
        CandidateProfile.TryFromJson(profile.Utf8Json, Shipped, out _, out var faults) ? [] : faults;
}
