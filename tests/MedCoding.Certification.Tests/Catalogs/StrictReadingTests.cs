using System.Text;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Catalogs;

public class StrictReadingTests
{
    private const string Amount = "$.prices[0].amounts[1]";

    [Fact]
    public void The_small_catalog_is_sound()
    {
        var catalog = CertificationCatalog.Load(SmallCatalog.File(SmallCatalog.Json));

        Assert.Equal("Small 1", catalog.ToString());
        Assert.Equal("CPC (Certified Professional Coder)", Assert.Single(catalog.Credentials).ToString());
    }

    [Theory]
    [InlineData("\"name\": \"Hospital\"", "\"name\": \"Hospital\", \"statedBi\": []", "$.workSettings[0].statedBi", "Near: statedBy")]
    [InlineData("\"purpose\": \"Coding for physicians.\",", "", "$.credentials[0]", "'purpose'")]
    [InlineData("\"parent\": \"hospital\"", "\"parent\": \"hospital\", \"parent\": null", "$.workSettings[1].parent", "twice")]
    [InlineData("\"until\": \"2025-12-31\"", "\"until\": \"2025-02-30\"", Amount + ".until", "2025-02-30")]
    [InlineData("\"until\": \"2025-12-31\"", "\"until\": \"31.12.2025\"", Amount + ".until", "2026-11-22")]
    [InlineData("\"until\": \"2025-12-31\"", "\"until\": \"2024-12-31\"", Amount, "before it begins")]
    [InlineData("\"until\": \"2025-12-31\"", "\"until\": \"2026-01-01\"", Amount, "overlaps")]
    [InlineData("\"asOf\": \"2025\"", "\"asOf\": \"spring\"", Amount + ".asOf", "'spring'")]
    [InlineData("\"issuingBody\": \"AAPC\"", "\"issuingBody\": \"AACP\"", "$.credentials[0].issuingBody", "Near: AAPC")]
    [InlineData("\"setting\": \"hospital\"", "\"setting\": \"clinic\"", "$.credentials[0].fits.settings[0].setting", "'clinic'")]
    [InlineData("\"area\": \"coding\"", "\"area\": \"cooking\"", "$.roles[0].area", "Near: coding")]
    [InlineData("experience(coding) >= 2y", "experience(nursing) >= 2y", "$.credentials[0].eligibility[0].value", "'nursing'")]
    [InlineData("experience(coding) >= 2y", "experience(coding) >= 2", "$.credentials[0].eligibility[0].value", "at character 23")]
    [InlineData("experience(coding) >= 2y", "CCS", "$.credentials[0].eligibility[0].value", "'CCS'")]
    [InlineData("\"questions\": 6", "\"questions\": 7", "$.credentials[0].exam[0].value", "11")]
    [InlineData("\"questions\": 6", "\"percentMin\": 40, \"percentMax\": 60", "$.credentials[0].exam[0].value", "1 of 2 sections")]
    [InlineData("\"questions\": 6", "\"questions\": 6.5", "$.credentials[0].exam[0].value.sections[1].value.questions", "'6.5'")]
    [InlineData("\"value\": 399.99", "\"value\": 399.999", Amount + ".value", "two decimals")]
    [InlineData("\"value\": 399.99", "\"value\": -1", Amount + ".value", "'-1'")]
    [InlineData("\"value\": 399.99", "\"value\": 1e400", Amount + ".value", "'1e400'")]
    [InlineData("\"value\": 399.99", "\"value\": null", Amount + ".value", "null")]
    [InlineData("\"recommendable\": true", "\"recommendable\": \"true\"", "$.credentials[0].recommendable", "true or false")]
    [InlineData("\"confidence\": \"low\", \"sources\": [\"page\"] }],\n    \"steps\"", "\"confidence\": \"low\" }],\n    \"steps\"", "$.guidance.benefits[0]", "'sources'")]
    [InlineData("\"name\": \"Hospital\"", "\"name\": \"\"", "$.workSettings[0].name", "blank")]
    [InlineData("\"name\": \"Hospital\"", "\"name\": \" \\t\"", "$.workSettings[0].name", "blank")]
    [InlineData("\"name\": \"Hospital\"", "\"name\": \" Hospital\"", "$.workSettings[0].name", "begins or ends")]
    [InlineData("\"name\": \"Hospital\"", "\"name\": \"\\ud800\"", "$.workSettings[0].name", "surrogate")]
    [InlineData("\"name\": \"Hospital\"", "\"name\": \"Hospital\", \"\\ud800\": 1", "$.workSettings[0]", "surrogate")]
    [InlineData("\"until\": \"2025-12-31\"", "\"until\": \"\\ud800\"", Amount + ".until", "a day")]
    [InlineData("\"month\": 1, \"day\": 1", "\"month\": 2, \"day\": 30", "$.codeSets[0].updates[0]", "day")]
    [InlineData("\"value\": \"2.16.840\"", "\"value\": \"2.16.x\"", "$.codeSets[0].oid.value", "'2.16.x'")]
    [InlineData("https://example.org/", "ftp://example.org/", "$.sources[0].address", "ftp://example.org/")]
    [InlineData("\"kind\": \"issuer\"", "\"kind\": \"rumour\"", "$.sources[0].kind", "third-party")]
    [InlineData("\"areas\": [\"coding\"]", "\"areas\": []", "$.credentials[0].areas", "at least one")]
    [InlineData("\"areas\": [\"coding\"]", "\"areas\": \"coding\"", "$.credentials[0].areas", "an array")]
    [InlineData("\"id\": \"CPC\"", "\"id\": \"C P C\"", "$.credentials[0].id", "'C P C'")]
    [InlineData("\"setting\": \"hospital\", \"fit\": \"good\"", "\"setting\": \"hospital\", \"fit\": \"splendid\"", "$.credentials[0].fits.settings[0].fit", "unsuitable")]
    [InlineData("\"kind\": \"exam\", \"audience\"", "\"kind\": \"retake\", \"attempts\": 2, \"audience\"", "$.prices[0]", "exam fee")]
    public void One_fault_is_told_with_file_place_and_what_would_be_right(string text, string replacement, string path, string told)
    {
        var fault = Assert.Single(SmallCatalog.Faults(SmallCatalog.File(SmallCatalog.With(text, replacement))));

        Assert.Equal((SmallCatalog.FileName, path), (fault.File, fault.Path));
        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
        Assert.Equal($"{SmallCatalog.FileName}: {path}: {fault.Message}", fault.ToString());
    }

    [Theory]
    [InlineData("\"parent\": null", "\"parent\": \"inpatient\"", "'hospital'")]
    [InlineData("\"parent\": null", "\"parent\": \"hospital\"", "'hospital'")]
    [InlineData("\"synonyms\": [\"wards\"]", "\"synonyms\": [\"HOSPITALS\"]", "'hospitals'")]
    [InlineData("\"synonyms\": [\"wards\"]", "\"synonyms\": [\"hospital\"]", "'hospital'")]
    [InlineData("\"level\": \"core\"", "\"level\": \"entry\"", "CPC")]
    [InlineData("\"number\": 1", "\"number\": 2", "numbered")]
    [InlineData("\"successor\": null", "\"successor\": \"CPC\"", "successor")]
    public void What_only_the_whole_catalog_can_break_is_told_of_the_whole(string text, string replacement, string told)
    {
        var faults = SmallCatalog.Faults(SmallCatalog.File(SmallCatalog.With(text, replacement)));

        Assert.All(faults, fault => Assert.Equal(("(catalog)", "$"), (fault.File, fault.Path)));
        Assert.Contains(faults, fault => fault.Message.Contains(told, StringComparison.Ordinal));
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var json = SmallCatalog.Json
            .Replace("\"until\": \"2025-12-31\"", "\"until\": \"soon\"", StringComparison.Ordinal)
            .Replace("\"purpose\":", "\"porpoise\":", StringComparison.Ordinal)
            .Replace("\"name\": \"Hospital\"", "\"name\": \" \"", StringComparison.Ordinal)
            .Replace("\"area\": \"coding\"", "\"area\": \"cooking\"", StringComparison.Ordinal)
            .Replace("\"recommendable\": true", "\"recommendable\": 1", StringComparison.Ordinal);
        string[] expected =
        [
            "$.workSettings[0].name", "$.roles[0].area", "$.credentials[0]", "$.credentials[0].porpoise", "$.credentials[0].recommendable", Amount + ".until",
        ];

        // A renamed member is two faults: one is missing, the other not known.
        var faults = SmallCatalog.Faults(SmallCatalog.File(json));
        Assert.Equal(expected.Order(StringComparer.Ordinal), faults.Select(fault => fault.Path).Order(StringComparer.Ordinal));

        var error = Assert.Throws<InvalidCatalogException>(() => CertificationCatalog.Load(SmallCatalog.File(json)));
        Assert.Equal(faults.AsEnumerable(), error.Faults);
        Assert.All(faults, fault => Assert.Contains(fault.ToString(), error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_catalog_has_one_header()
    {
        var header = "{ \"catalog\": { \"version\": \"1\", \"name\": \"Again\", \"license\": \"MIT\" } }";
        var second = Assert.Single(SmallCatalog.Faults(SmallCatalog.File(SmallCatalog.Json), SmallCatalog.File(header, "tiny.json")));
        var none = Assert.Single(SmallCatalog.Faults(SmallCatalog.File("{}")));

        Assert.Equal(("tiny.json", "$.catalog"), (second.File, second.Path));
        Assert.Equal(("(catalog)", "$"), (none.File, none.Path));
    }

    [Fact]
    public void An_identifier_is_used_once_over_all_files()
    {
        var second = """{ "practiceAreas": [{ "id": "coding", "name": "Coding again", "synonyms": [] }] }""";
        var fault = Assert.Single(SmallCatalog.Faults(SmallCatalog.File(second, "tiny.json"), SmallCatalog.File(SmallCatalog.Json)));

        Assert.Equal(("tiny.json", "$.practiceAreas[0].id"), (fault.File, fault.Path));
        Assert.Contains("small.json", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_may_refer_to_what_another_declares()
    {
        var second = """{ "roles": [{ "id": "auditor", "name": "Auditor", "area": "coding", "synonyms": [] }] }""";

        Assert.Equal(2, CertificationCatalog.Load(SmallCatalog.File(second, "a.json"), SmallCatalog.File(SmallCatalog.Json)).Roles.Count);
    }

    [Fact]
    public void Files_have_different_names_and_there_are_some()
    {
        Assert.Contains(SmallCatalog.Faults(SmallCatalog.File("{}"), SmallCatalog.File(SmallCatalog.Json)), fault => fault.Path == "$" && fault.File == SmallCatalog.FileName);
        Assert.Equal("(catalog)", Assert.Single(SmallCatalog.Faults()).File);
        Assert.Equal("(catalog)", Assert.Single(SmallCatalog.Faults([.. Enumerable.Range(0, 1001).Select(i => SmallCatalog.File("{}", $"{i}.json"))])).File);
        Assert.Throws<ArgumentException>(() => new CatalogFile(" ", default));
        Assert.Throws<ArgumentNullException>(() => CertificationCatalog.TryLoad(null!, out _, out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{,}")]
    [InlineData("{ \"catalog\": {}, }")]
    [InlineData("// comment\n{}")]
    [InlineData("{ catalog: 1 }")]
    [InlineData("{ 'catalog': 1 }")]
    [InlineData("{ \"levels\": [NaN] }")]
    public void What_is_no_strict_json_is_told_with_line_and_byte(string json)
    {
        var faults = SmallCatalog.Faults(SmallCatalog.File(json, "bad.json"));

        Assert.Contains(faults, fault => fault.File == "bad.json" && fault.Path == "$" && fault.Message.Contains("line", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("1")]
    public void A_file_holds_an_object(string json) =>
        Assert.Contains(SmallCatalog.Faults(SmallCatalog.File(json, "bad.json")), fault => fault.File == "bad.json" && fault.Path == "$");

    [Theory]
    [InlineData("sources")]
    [InlineData("codeSets")]
    [InlineData("practiceAreas")]
    [InlineData("workSettings")]
    [InlineData("roles")]
    [InlineData("specialties")]
    [InlineData("licenses")]
    [InlineData("goals")]
    [InlineData("levels")]
    [InlineData("occupations")]
    [InlineData("issuingBodies")]
    [InlineData("credentials")]
    public void A_list_of_a_file_is_an_array(string list)
    {
        foreach (var json in new[] { "{}", "\"x\"", "1" })
        {
            var faults = SmallCatalog.Faults(SmallCatalog.File($$"""{ "{{list}}": {{json}} }""", "bad.json"), SmallCatalog.File(SmallCatalog.Json));
            Assert.Equal(("bad.json", $"$.{list}"), (Assert.Single(faults).File, faults[0].Path));
        }
    }

    [Fact]
    public void A_byte_order_mark_is_accepted()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(SmallCatalog.Json)];

        Assert.Equal("Small", CertificationCatalog.Load(new CatalogFile("small.json", marked)).Name);
    }

    [Fact]
    public void Thirty_three_levels_are_too_deep()
    {
        var deep = new string('[', 32) + new string(']', 32);

        Assert.Contains("32 levels", SmallCatalog.Faults(SmallCatalog.File($$"""{ "levels": {{deep}} }""", "deep.json"))[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain(
            SmallCatalog.Faults(SmallCatalog.File($$"""{ "levels": {{deep[1..^1]}} }""", "deep.json")),
            fault => fault.Message.Contains("32 levels", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_nine_mebibytes_is_not_read()
    {
        var fault = SmallCatalog.Faults(SmallCatalog.File(SmallCatalog.Json + new string(' ', 9 * 1024 * 1024), "big.json"))[0];

        Assert.Equal(("big.json", "$"), (fault.File, fault.Path));
        Assert.Contains("8388608", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"Hospital\"", "$.workSettings[0].name")]
    [InlineData("true", "$.credentials[0].recommendable")]
    [InlineData("399.99", Amount + ".value")]
    [InlineData("\"2025-12-31\"", Amount + ".until")]
    [InlineData("[\"wards\"]", "$.workSettings[1].synonyms")]
    [InlineData("{ \"name\": \"One\", \"questions\": 4 }", "$.credentials[0].exam[0].value.sections[0].value")]
    public void Bytes_that_are_no_utf8_are_told_with_their_place(string text, string path)
    {
        var bytes = Encoding.Latin1.GetBytes(SmallCatalog.With(text, "\"\u00ff\""));

        Assert.Contains(SmallCatalog.Faults(new CatalogFile(SmallCatalog.FileName, bytes)), fault => fault.Path == path || fault.Path == "$");
    }

    [Fact]
    public void A_message_shows_at_most_forty_characters_of_a_value()
    {
        var fault = Assert.Single(SmallCatalog.Faults(SmallCatalog.File(SmallCatalog.With("\"2025-12-31\"", $"\"{new string('9', 5000)}\""))));

        Assert.InRange(fault.Message.Length, 1, 300);
    }
}
