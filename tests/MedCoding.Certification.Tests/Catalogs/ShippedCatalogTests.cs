using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Catalogs;

public class ShippedCatalogTests
{
    private static readonly CertificationCatalog Catalog = CertificationCatalog.Shipped;
    private static readonly CatalogView Today = Catalog.AsOf(new DateOnly(2026, 11, 22));

    [Fact]
    public void The_package_ships_the_seeds_of_the_checkout() => Assert.Equal(
        Seeds.Files.Select(file => (file.Name, Convert.ToHexString(file.Utf8Json.Span))),
        CertificationCatalog.EmbeddedFiles().Select(file => (file.Name, Convert.ToHexString(file.Utf8Json.Span))));

    [Fact]
    public void It_loads_once_and_tells_its_name() => Assert.Multiple(
        () => Assert.Same(Catalog, CertificationCatalog.Shipped),
        () => Assert.Equal($"MedCoding.Certification catalog {Catalog.Version}", Catalog.ToString()),
        () => Assert.Matches(@"^\d{4}\.\d{2}\.\d{2}$", Catalog.Version),
        () => Assert.Equal("MIT", Catalog.License));

    [Fact]
    public void Nothing_of_the_seeds_is_lost() => Assert.Multiple(
        () => Assert.Equal(Ids("sources"), Catalog.Sources.Ids.Select(id => id.ToString())),
        () => Assert.Equal(Ids("codeSets"), Catalog.CodeSets.Ids.Select(id => id.ToString())),
        () => Assert.Equal(Ids("practiceAreas"), Catalog.PracticeAreas.Ids.Select(id => id.ToString())),
        () => Assert.Equal(Ids("workSettings"), Catalog.WorkSettings.Ids.Select(id => id.ToString())),
        () => Assert.Equal(Ids("roles"), Catalog.Roles.Ids.Select(id => id.ToString())),
        () => Assert.Equal(Ids("specialties"), Catalog.Specialties.Ids.Select(id => id.ToString())),
        () => Assert.Equal(Ids("licenses"), Catalog.Licenses.Ids.Select(id => id.ToString())),
        () => Assert.Equal(Ids("goals"), Catalog.Goals.Ids.Select(id => id.ToString())),
        () => Assert.Equal(Ids("occupations"), Catalog.Occupations.Ids.Select(id => id.ToString())),
        () => Assert.Equal(Ids("issuingBodies"), Catalog.IssuingBodies.Ids.Select(id => id.ToString())),
        () => Assert.Equal(Ids("credentials"), Catalog.Credentials.Ids.Select(id => id.ToString())),
        () => Assert.Equal(Seeds.Entries("levels").Count(), Catalog.Levels.Length));

    [Fact]
    public void Every_fact_cites_a_source_that_exists()
    {
        var known = Ids("sources").ToHashSet();

        Assert.All(Citations(), cited => Assert.Contains(cited, known));
    }

    [Fact]
    public void Every_source_is_cited() => Assert.Empty(Ids("sources").Except(Citations()));

    [Fact]
    public void Every_observation_and_every_value_has_its_sources_beside_it() => Assert.All(
        Seeds.Objects().Where(entry => entry.TryGetProperty("confidence", out _) || (entry.TryGetProperty("value", out _) && !entry.TryGetProperty("why", out _))),
        entry => Assert.NotEqual(0, entry.GetProperty("sources").GetArrayLength()));

    // Offered, for something, with something to act on; what is thinner is known, and named where it points, but not recommended.
    [Fact]
    public void What_can_be_recommended_is_offered_for_something_and_gives_something_to_act_on() => Assert.All(
        Catalog.Credentials.Where(credential => credential.IsRecommendable),
        credential =>
        {
            Assert.Equal(CredentialStanding.Active, Today.At(credential.Status).Fact!.Value.Standing);
            Assert.NotEqual(Confidence.Low, credential.Evidence.Confidence);
            Assert.True(Today.At(credential.Exam).IsKnown || !credential.Fees.IsEmpty || Today.At(credential.Eligibility).IsKnown || Today.At(credential.Renewal).IsKnown, credential.ToString());
            Assert.Contains(credential.Fits.Settings.Select(fit => fit.Level).Concat(credential.Fits.Roles.Select(fit => fit.Level)), level => level >= FitLevel.Good);
        });

    [Fact]
    public void What_can_be_recommended_has_all_that_a_report_needs_or_a_gap_that_is_told()
    {
        var gaps = Repository.Read("seeds", "README.md").Split("## Not known, and why")[1].Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).ToArray();
        Assert.All(
            Catalog.Credentials.Where(credential => credential.IsRecommendable),
            credential =>
            {
                HasOrTells(Today.At(credential.Renewal).IsKnown, "renewal");
                HasOrTells(credential.Level is not null, "level");
                HasOrTells(Today.At(credential.Exam).IsKnown, "exam");
                HasOrTells(Today.At(credential.Eligibility).IsKnown, "eligibility");
                HasOrTells(credential.CodeSets is not null, "codeSets");
                HasOrTells(!credential.Fees.IsEmpty, "exam fee");

                void HasOrTells(bool has, string what) => Assert.True(
                    has || gaps.Any(gap => gap.Contains(what, StringComparison.Ordinal) && Regex.IsMatch(gap, $@"(^- |, | and ){Regex.Escape(credential.Id.ToString())}(,| and )")),
                    $"{credential.Id}: {what} is neither known nor told as a gap");
            });
    }

    [Fact]
    public void An_apprentice_mark_is_no_credential()
    {
        Assert.Equal(["COC-A", "CPC-A"], Catalog.Designations.Select(mark => mark.Id.ToString()));
        Assert.All(Catalog.Designations, mark => Assert.Contains(mark, Catalog.Credentials.Get(mark.Credential).Designations));
        Assert.False(Catalog.Credentials.TryFind("CPC-A", out _));
        Assert.True(Catalog.Designations.TryFind("cpc a", out _));
    }

    [Fact]
    public void Everything_is_found_by_what_people_type() => Assert.Multiple(
        () => Assert.All(Catalog.WorkSettings, item => AllFind(Catalog.WorkSettings, item, [item.Id.ToString(), item.Name, .. item.Synonyms])),
        () => Assert.All(Catalog.Roles, item => AllFind(Catalog.Roles, item, [item.Id.ToString(), item.Name, .. item.Synonyms])),
        () => Assert.All(Catalog.Specialties, item => AllFind(Catalog.Specialties, item, [item.Id.ToString(), item.Name, .. item.Synonyms])),
        () => Assert.All(Catalog.Credentials, item => AllFind(Catalog.Credentials, item, [item.Id.ToString(), item.Name])),
        () => Assert.All(Catalog.IssuingBodies, item => AllFind(Catalog.IssuingBodies, item, [item.Id.ToString(), item.Name, .. item.AlsoKnownAs])));

    [Fact]
    public void What_is_not_there_is_told_with_near_misses()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => Catalog.WorkSettings.Get(WorkSettingId.Parse("hospital-inpatiant")));

        Assert.Contains("'hospital-inpatiant'", error.Message, StringComparison.Ordinal);
        Assert.Contains("hospital-inpatient", error.Message, StringComparison.Ordinal);
        Assert.False(Catalog.Credentials.TryGet(CredentialId.Parse("ZZZ"), out var none));
        Assert.Null(none);
        Assert.False(Catalog.Credentials.TryFind("", out _));
        Assert.Throws<ArgumentNullException>(() => Catalog.Credentials.TryFind(null!, out _));
    }

    [Fact]
    public void Hostile_texts_find_nothing() => Assert.All(HostileTexts.All, text => Assert.False(
        Catalog.WorkSettings.TryFind(text, out _) || Catalog.WorkSettings.NearMisses(text).Length > 3));

    [Fact]
    public void Collections_stand_in_the_order_of_their_identifiers() =>
        Assert.Equal(Catalog.Sources.Ids.Order(), Catalog.Sources.Select(source => source.Id));

    [Fact]
    public void The_order_of_the_files_and_their_line_endings_change_nothing()
    {
        var windows = Seeds.Files.Reverse().Select(file => new CatalogFile(
            file.Name, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Utf8Json.Span).ReplaceLineEndings("\r\n"))));

        Assert.Equal(Catalog.ContentHash, CertificationCatalog.Load(windows).ContentHash);
        Assert.Matches("^[0-9a-f]{64}$", Catalog.ContentHash);
    }

    [Fact]
    public void A_changed_byte_changes_the_hash()
    {
        var changed = Seeds.Files.Select(file => new CatalogFile(file.Name, Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(file.Utf8Json.Span).Replace(Catalog.Version, "1999.01.01", StringComparison.Ordinal))));

        Assert.NotEqual(Catalog.ContentHash, CertificationCatalog.Load(changed).ContentHash);
    }

    [Fact]
    public void A_view_knows_its_day_and_nothing_of_a_fact_that_is_not_there()
    {
        var view = Catalog.AsOf(new DateOnly(2026, 11, 22));

        Assert.Same(Catalog, view.Catalog);
        Assert.Equal(new DateOnly(2021, 6, 1), view.AsOf(new DateOnly(2021, 6, 1)).Date);
        Assert.False(view.At<int>(null).IsKnown);
    }

    private static void AllFind<TId, TItem>(CatalogCollection<TId, TItem> items, TItem item, IEnumerable<string> texts)
        where TId : struct, IIdentifier<TId>
        where TItem : class => Assert.All(
        texts.SelectMany(text => new[] { text, text.ToUpperInvariant(), $" {text} ", text.Replace('-', ' ') }),
        text => Assert.True(items.TryFind(text, out var found) && ReferenceEquals(found, item), text));

    private static IEnumerable<string> Ids(string list) =>
        Seeds.Entries(list).Select(entry => entry.GetProperty("id").GetString()!).Order(StringComparer.Ordinal);

    // Evidence cites by 'sources', a conflict by 'source', a work setting by 'statedBy'. The list of sources itself holds objects, not texts.
    private static IEnumerable<string> Citations() => Seeds.Objects().SelectMany(entry => entry.EnumerateObject())
        .Where(member => member.Name is "sources" or "source" or "statedBy")
        .SelectMany(member => member.Value.ValueKind == JsonValueKind.Array ? member.Value.EnumerateArray().ToArray() : [member.Value])
        .Where(cited => cited.ValueKind == JsonValueKind.String)
        .Select(cited => cited.GetString()!)
        .Distinct();
}
