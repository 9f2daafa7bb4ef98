using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Catalogs;

/// <summary>Published advice is read as strictly as everything else.</summary>
public sealed class AdviceReadingTests
{
    private const string Evidence = """ "asOf": "2026", "confidence": "low", "sources": ["page"] """;

    private const string One = $$"""{ "id": "one", "credentials": ["CPC"], "text": "Yes.", {{Evidence}} }""";

    private const string Two = $$"""{ "id": "two", "credentials": ["CPC"], "text": "No.", {{Evidence}} }""";

    [Fact]
    public void Sound_advice_is_read()
    {
        var catalog = CertificationCatalog.Load(SmallCatalog.File(Disagreement($"{One}, {Two}", """{ "roles": ["coder"], "unless": "any(coding)", "area": "coding", "mostMonths": 23 }""")));

        var disagreement = Assert.Single(catalog.Disagreements);
        Assert.Equal(["one", "two"], disagreement.Sides.Select(side => side.Id));
        Assert.Equal((null, 23), (disagreement.Concerns.LeastMonths, disagreement.Concerns.MostMonths));
        Assert.Equal("any(coding)", disagreement.Concerns.Unless!.ToString());
        Assert.Empty(catalog.ExperienceFirst);
    }

    [Theory]
    [InlineData("""{ "settings": ["moon"] }""", "'moon'")]
    [InlineData("""{ "roles": ["king"] }""", "'king'")]
    [InlineData("""{ "marks": ["CPC-A"] }""", "'CPC-A'")]
    [InlineData("""{ "heldLevels": ["highest"] }""", "'highest'")]
    [InlineData("""{ "having": "CPC and" }""", "'CPC and'")]
    [InlineData("""{ "having": "CIC" }""", "'CIC'")]
    [InlineData("""{ "mostMonths": 601 }""", "601")]
    [InlineData("""{ "leastMonths": 12, "mostMonths": 6 }""", "from 12 to 6 months")]
    [InlineData("""{ "weather": "fine" }""", "'weather'")]
    [InlineData("""{ "marks": ["CPC"] }""", "names the mark 'CPC'")]
    public void Conditions_that_cannot_be_are_refused(string concerns, string told) => Refused(Disagreement($"{One}, {Two}", concerns), told);

    [Fact]
    public void A_disagreement_has_two_sides_that_stand_once_and_name_credentials()
    {
        Refused(Disagreement(One, "{}"), "two sides");
        Refused(Disagreement($"{One}, {One}", "{}"), "'one/one' stands twice");
        Refused(Disagreement($"{One}, {Two.Replace("\"CPC\"", "", StringComparison.Ordinal)}", "{}"), "credentials");
    }

    [Fact]
    public void Experience_first_needs_a_source()
    {
        var sound = $$"""{ "id": "wait", "text": "Work first.", "concerns": {}, {{Evidence}} }""";

        Assert.Equal("Work first.", Assert.Single(CertificationCatalog.Load(SmallCatalog.File(Guidance($"\"experienceFirst\": [{sound}]"))).ExperienceFirst).Text);
        Refused(Guidance($"\"experienceFirst\": [{sound.Replace("[\"page\"]", "[]", StringComparison.Ordinal)}]"), "empty");
        Refused(Guidance($"\"experienceFirst\": [{sound}, {sound}]"), "'wait' stands twice");
    }

    private static void Refused(string json, string told) =>
        Assert.Contains(SmallCatalog.Faults(SmallCatalog.File(json)), fault => fault.Message.Contains(told, StringComparison.Ordinal));

    private static string Disagreement(string sides, string concerns) =>
        Guidance($$"""  "disagreements": [{ "id": "one", "question": "Well?", "concerns": {{concerns}}, "ranked": ["CPC"], "sides": [{{sides}}] }]""");

    private static string Guidance(string member) => SmallCatalog.With("\"guidance\": {", $"\"guidance\": {{ {member},");
}
