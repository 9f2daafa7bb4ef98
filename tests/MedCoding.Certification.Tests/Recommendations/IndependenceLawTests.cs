using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Tests.Catalogs;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>What else a catalog has does not decide where a credential stands.</summary>
/// <remarks>The other credential is one that no fact of the catalog names (as successor, as superseding, in a requirement) and that the profile neither holds nor
/// names. A class such as <c>any(AAPC, coding)</c> may well cover it: classes are met by what is held, so who does not hold it is judged the same.</remarks>
public sealed class IndependenceLawTests : ReportLawTests
{
    private const int Profiles = 60;

    // A catalog is compiled once for all profiles, and the shipped one asked once for all that is removed.
    private static readonly RecommendationEngine Shipped = Engine(CertificationCatalog.Shipped);
    private static readonly Lazy<RecommendationReport[]> ShippedReports = new(() =>
        [.. Enumerable.Range(0, Profiles).Select(seed => Shipped.Recommend(GeneratedProfile.Of(CertificationCatalog.Shipped, seed)))]);

    [Property(MaxTest = 600, EndSize = HighestSeed)]
    public void A_credential_that_nothing_refers_to_and_that_refers_to_none_leaves_the_others_as_they_were(int seed)
    {
        var json = GeneratedCatalog.Json(seed);
        var before = CertificationCatalog.Load(GeneratedCatalog.File(json));
        var dice = new Dice(seed + 1);

        // Before, among and behind the others, which are C1 to C6.
        var id = dice.Of("A0", "C10", "Z9");
        json["credentials"]!.AsArray().Add(GeneratedCatalog.Credential(id, [id], dice));
        var profile = GeneratedProfile.Of(before, seed);

        Assert.Equal(Standing(Report(before, profile)), Standing(Report(CertificationCatalog.Load(GeneratedCatalog.File(json)), profile), without: id));
    }

    [Property(MaxTest = 300, EndSize = HighestSeed)]
    public void Removing_a_credential_that_nothing_refers_to_leaves_the_others_and_the_first_as_they_were(int seed)
    {
        var json = GeneratedCatalog.Json(seed);
        var catalog = CertificationCatalog.Load(GeneratedCatalog.File(json));
        var profile = GeneratedProfile.Of(catalog, seed);
        var report = Report(catalog, profile);
        foreach (var id in catalog.Credentials.Ids.Where(id => !Names(profile, id)))
        {
            Compare(report, id, Engine(Without([GeneratedCatalog.WithPrices(json)], id)));
        }
    }

    [Theory]
    [MemberData(nameof(ShippedIds))]
    public void Removing_a_shipped_credential_that_nothing_refers_to_leaves_the_others_and_the_first_as_they_were(string removed)
    {
        var id = CredentialId.Parse(removed);
        var smaller = Engine(Without(Seeds.Files.Select(file => JsonNode.Parse(file.Utf8Json.Span)!.AsObject()), id));
        foreach (var report in ShippedReports.Value.Where(report => !Names(report.Profile, id)))
        {
            Compare(report, id, smaller);
        }
    }

    public static TheoryData<string> ShippedIds => [.. CertificationCatalog.Shipped.Credentials.Ids.Select(id => id.ToString())];

    // A catalog that does not load without it refers to it, and its faults say so.
    private static CertificationCatalog? Without(IEnumerable<JsonObject> files, CredentialId id)
    {
        _ = CertificationCatalog.TryLoad(files.Select((file, index) => Without(file, id, index)), out var catalog, out var faults);
        // A mark, such as CPC-A, goes with its credential.
        Assert.All(faults, fault => Assert.Contains($"'{id}", fault.Message, StringComparison.Ordinal));
        return catalog;
    }

    private static CatalogFile Without(JsonObject file, CredentialId id, int index)
    {
        var smaller = file.DeepClone().AsObject();
        if (smaller["credentials"] is JsonArray credentials && credentials.FirstOrDefault(credential => credential!["id"]!.GetValue<string>() == id.ToString()) is { } removed)
        {
            credentials.Remove(removed);
        }

        // What is said about it elsewhere goes with it.
        Forget(smaller["prices"] as JsonArray, "credentials");
        Forget(smaller["trainings"] as JsonArray, "prepares");
        Forget(smaller["materials"] as JsonArray, "credentials");
        _ = (smaller["crosswalks"] as JsonArray)?.RemoveAll(crosswalk => crosswalk!["of"]!.GetValue<string>() == "credential" && crosswalk["id"]!.GetValue<string>() == id.ToString());

        return new(FormattableString.Invariant($"{index}.json"), Encoding.UTF8.GetBytes(smaller.ToJsonString()));

        void Forget(JsonArray? entries, string member)
        {
            foreach (var entry in (entries ?? []).Where(entry => entry![member] is not null).ToArray())
            {
                var named = entry![member]!.AsArray();
                if (named.RemoveAll(one => one!.GetValue<string>() == id.ToString()) > 0 && named.Count == 0 && entry["issuingBody"] is not null)
                {
                    entries!.Remove(entry);
                }
            }
        }
    }

    private static void Compare(RecommendationReport report, CredentialId id, RecommendationEngine? smaller)
    {
        if (smaller is null)
        {
            return;
        }

        var after = smaller.Recommend(report.Profile);
        Assert.Equal(Standing(report, without: id.ToString()), Standing(after));
        if (report.Recommendations is [var first, ..] && first.Credential.Id != id)
        {
            Assert.Equal(first.Credential.Id, after.Recommendations[0].Credential.Id);
        }
    }

    [return: NotNullIfNotNull(nameof(catalog))]
    private static RecommendationEngine? Engine(CertificationCatalog? catalog) => catalog is null ? null : new(catalog.AsOf(Day));

    private static RecommendationReport Report(CertificationCatalog catalog, CandidateProfile profile) => Engine(catalog).Recommend(profile);

    private static bool Names(CandidateProfile profile, CredentialId id) =>
        profile.Qualifications.Credentials?.Contains(id) == true || profile.RequiredCredentials is CredentialRequirement demand && demand.Credential == id;
}
