using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>What a person is asked about memberships and trainings can be stated, and is not asked again.</summary>
public sealed class StatedBelongingLawTests : ReportLawTests
{
    [Property(MaxTest = 200, EndSize = HighestSeed)]
    public void A_membership_that_is_stated_is_met_and_not_asked_for_again(int seed)
    {
        var (engine, said) = Asked(seed);
        foreach (var open in Open<MembershipRequirement>(engine.Recommend(GeneratedProfile.Read(said, engine.View.Catalog))))
        {
            var after = With(engine, said, "memberships", open.IssuingBody.ToString());

            Assert.Empty(Open<MembershipRequirement>(after));
            Assert.NotEqual(QuestionKind.Memberships, after.NextQuestion?.Kind);
            Assert.All(Leaves(after, open), leaf => Assert.Equal(Outcome.Met, leaf.Outcome));
        }
    }

    [Property(MaxTest = 200, EndSize = HighestSeed)]
    public void A_training_that_is_stated_with_its_hours_is_met_and_not_asked_for_again(int seed)
    {
        var (engine, said) = Asked(seed);
        foreach (var open in Open<TrainingRequirement>(engine.Recommend(GeneratedProfile.Read(said, engine.View.Catalog))))
        {
            var after = With(engine, said, "trainings", new JsonObject { ["id"] = open.Training.ToString(), ["hours"] = ProfileLimits.TrainingHours });

            Assert.DoesNotContain(Open<TrainingRequirement>(after), still => still.Training == open.Training);
            Assert.NotEqual(open.Training, after.NextQuestion?.Training);
            Assert.All(Leaves(after, open), leaf => Assert.Equal(Outcome.Met, leaf.Outcome));
        }
    }

    [Property(MaxTest = 300, EndSize = HighestSeed)]
    public void The_order_in_which_they_are_stated_and_how_often_changes_nothing(int seed)
    {
        var dice = new Dice(seed);
        var bodies = dice.Some(CertificationCatalog.Shipped.IssuingBodies.Ids, 5).Select(id => (JsonNode?)id.ToString()).ToArray();
        JsonNode?[] trainings = [.. dice.Some(CertificationCatalog.Shipped.Trainings.Ids, 5).Select(id => Training(id, dice))];

        var once = Read(bodies, trainings);
        var often = Read([.. bodies, .. dice.Some(bodies, 2)], [.. trainings.Concat(trainings.Select(WithoutHours)).OrderBy(_ => dice.Below(1000))]);

        Assert.Equal(once.Memberships!.Value.AsEnumerable(), often.Memberships!.Value);
        Assert.Equal(once.Trainings, often.Trainings);
    }

    [Property]
    public bool Any_text_in_their_place_is_refused_with_a_sentence_or_read(string? text) => IsAnswered(text);

    [Fact]
    public void Hostile_texts_in_their_place_are_refused_with_a_sentence() => Assert.All(HostileTexts.All, text => Assert.True(IsAnswered(text)));

    [Fact]
    public void Of_a_training_that_is_stated_twice_the_greater_number_counts()
    {
        var read = Read([], ["Coding", Hours("coding", 80), Hours("CODING", 40), "coding", "practicode"]);
        Assert.Equal((80, null), (read.Trainings![TrainingIds.Coding], read.Trainings[TrainingIds.Practicode]));
    }

    [Fact]
    public void Bodies_and_trainings_are_found_by_what_people_type()
    {
        var read = Read(["aapc", "American Health Information Management Association", "AAPC"], ["medical coding training"]);
        Assert.Equal([IssuingBodyIds.Aapc, IssuingBodyIds.Ahima], read.Memberships!.Value.AsEnumerable());
        Assert.Equal([TrainingIds.Coding], read.Trainings!.Keys);
    }

    [Theory]
    [InlineData("""{"credentials":["CPC-A"]}""", Outcome.Unknown)]
    [InlineData("""{"credentials":["CPC-A"],"experienceYears":0,"trainings":["coding","practicode"]}""", Outcome.Unknown)]
    [InlineData("""{"credentials":["CPC-A"],"experienceYears":0,"trainings":[{"id":"coding","hours":80}]}""", Outcome.NotMet)]
    [InlineData("""{"credentials":["CPC-A"],"experienceYears":1,"trainings":[{"id":"coding","hours":80}]}""", Outcome.Met)]
    [InlineData("""{"credentials":["CPC-A"],"experienceYears":0,"trainings":[{"id":"coding","hours":80},"practicode"]}""", Outcome.Met)]
    [InlineData("""{"credentials":["CPC-A"],"experienceYears":0,"education":"bachelor","trainings":[{"id":"coding","hours":79},"practicode"]}""", Outcome.NotMet)]
    public void An_apprentice_loses_the_mark_by_trainings_that_are_stated(string json, Outcome outcome)
    {
        var catalog = CertificationCatalog.Shipped;
        var profile = CandidateProfile.FromJson(Encoding.UTF8.GetBytes(json), catalog);
        var mark = catalog.Designations.Get(DesignationIds.CpcA);
        var removal = catalog.AsOf(Day).At(mark.Removal).Fact!.Value;
        Assert.Equal(outcome, removal.Evaluate(profile.EffectiveQualifications(PracticeAreaIds.Coding, catalog), Engine(0).Recommend(profile).Selection.Catalog.Lookup).Outcome);
    }

    private static (RecommendationEngine Engine, JsonObject Said) Asked(int seed)
    {
        var engine = Engine(seed);
        var said = GeneratedProfile.Json(GeneratedProfile.Of(engine.View.Catalog, seed));
        said.Remove("memberships");
        said.Remove("trainings");
        return (engine, said);
    }

    private static RecommendationReport With(RecommendationEngine engine, JsonObject said, string member, JsonNode value)
    {
        var more = said.DeepClone().AsObject();
        more[member] = new JsonArray(value);
        return engine.Recommend(GeneratedProfile.Read(more, engine.View.Catalog));
    }

    private static T[] Open<T>(RecommendationReport report)
        where T : Requirement => [.. report.Recommendations.SelectMany(one => one.DependsOn).OfType<T>().Distinct()];

    private static IEnumerable<RequirementResult> Leaves(RecommendationReport report, Requirement demand) =>
        report.Recommendations.Select(one => one.Eligibility).OfType<RequirementResult>().SelectMany(All).Where(leaf => leaf.Expected.Equals(demand));

    private static IEnumerable<RequirementResult> All(RequirementResult result) => result.Members.SelectMany(All).Prepend(result);

    private static JsonNode Training(TrainingId id, Dice dice) => dice.OneIn(2) ? id.ToString() : Hours(id.ToString(), 1 + dice.Below(200));

    private static JsonObject Hours(string id, int hours) => new() { ["id"] = id, ["hours"] = hours };

    private static JsonNode? WithoutHours(JsonNode? training) => training is JsonObject ? training["id"]!.ToString() : training?.DeepClone();

    private static Qualifications Read(JsonNode?[] bodies, JsonNode?[] trainings) => GeneratedProfile.Read(
        new() { ["memberships"] = Copied(bodies), ["trainings"] = Copied(trainings) }, CertificationCatalog.Shipped).Qualifications;

    private static JsonArray Copied(JsonNode?[] items) => new([.. items.Select(item => item?.DeepClone())]);

    private static bool IsAnswered(string? text)
    {
        var written = JsonSerializer.Serialize(text);
        string[] places = [$"[{written}]", $$"""[{"id":{{written}},"hours":80}]""", $$"""[{"id":"coding","hours":{{written}}}]""", $$"""[{{{written}}:1}]"""];
        return places.SelectMany(place => new[] { $$"""{"memberships":{{place}}}""", $$"""{"trainings":{{place}}}""" }).All(json =>
            CandidateProfile.TryFromJson(Encoding.UTF8.GetBytes(json), CertificationCatalog.Shipped, out _, out var faults)
                ? faults.IsEmpty
                : faults.Length > 0 && faults.All(fault => fault.Message.EndsWith('.') && fault.Message.Length < 600));
    }
}
