using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Tests.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Recommendations;

/// <summary>Bringing more never takes away what was met: more years of a stated experience, and a degree, license, credential, membership or training beside those that are stated.</summary>
/// <remarks>Requirements are judged by themselves, since a credential that is added is held, and no longer ranked.</remarks>
public sealed class EligibilityLawTests : ReportLawTests
{
    private static readonly string[] Degrees =
        ["none", "high-school", "some-college", "associate", "bachelor", "master", "medical-degree", "associate-him", "bachelor-him", "master-him", "coding-program"];

    [Property(MaxTest = 600, EndSize = HighestSeed)]
    public void No_demand_of_a_catalog_that_was_met_is_undone_by_bringing_more(int seed)
    {
        var view = Engine(seed).View;
        var said = Said(seed);
        var before = GeneratedProfile.Read(said, view.Catalog);
        foreach (var more in Raised(said, new Dice(seed + 3), view.Catalog))
        {
            var after = GeneratedProfile.Read(more, view.Catalog);
            foreach (var demand in view.Catalog.Credentials.SelectMany(credential => Demands(credential, view)))
            {
                NothingIsUndone(Judge(demand, before), Judge(demand, after), more.ToJsonString());
            }
        }

        RequirementResult Judge(Requirement demand, CandidateProfile profile) => demand.Evaluate(
            profile.EffectiveQualifications(profile.Role is { } role ? view.Catalog.Roles.Get(role).Area : PracticeAreaIds.Coding, view.Catalog),
            id => view.Catalog.Credentials.TryGet(id, out var credential) ? credential : null);
    }

    [Property(MaxTest = 400, EndSize = HighestSeed)]
    public void What_is_ranked_before_and_after_bringing_more_is_no_less_open(int seed)
    {
        var engine = Engine(seed);
        var said = Said(seed);
        var before = engine.Recommend(GeneratedProfile.Read(said, engine.View.Catalog)).Recommendations.ToDictionary(one => one.Credential.Id);
        foreach (var more in Raised(said, new Dice(seed + 3), engine.View.Catalog))
        {
            foreach (var after in engine.Recommend(GeneratedProfile.Read(more, engine.View.Catalog)).Recommendations.Where(one => before.ContainsKey(one.Credential.Id)))
            {
                var was = before[after.Credential.Id];
                Assert.True(was.Openness != Openness.OpenNow || after.Openness == Openness.OpenNow, $"{after.Credential.Id} was open and is {after.Openness} with {more.ToJsonString()}");
                if (was.Eligibility is not null)
                {
                    NothingIsUndone(was.Eligibility, after.Eligibility!, more.ToJsonString());
                }
            }
        }
    }

    [Property(MaxTest = 1000)]
    public void No_demand_of_any_requirement_that_was_met_is_undone_by_bringing_more(Requirement requirement, Qualifications person, Qualifications other)
    {
        // Before what was said, as the last of the others may be a credential that the catalog does not know.
        var more = new Qualifications
        {
            Credentials = person.Credentials is { } held ? [.. other.Credentials ?? [], .. held] : null,
            Education = person.Education is { } school ? Both(school, other.Education ?? default) : null,
            ExperienceMonths = person.ExperienceMonths.ToImmutableSortedDictionary(
                stated => stated.Key, stated => stated.Value + other.ExperienceMonths.GetValueOrDefault(stated.Key)),
            Licenses = person.Licenses is { } licenses ? [.. licenses, .. other.Licenses ?? []] : null,
            Memberships = person.Memberships is { } bodies ? [.. bodies, .. other.Memberships ?? []] : null,
            Trainings = person.Trainings is { } trainings ? (other.Trainings ?? trainings).SetItems(trainings) : null,
        };
        NothingIsUndone(requirement.Evaluate(person, People.Lookup), requirement.Evaluate(more, People.Lookup), requirement.ToString());
    }

    private static void NothingIsUndone(RequirementResult before, RequirementResult after, string said)
    {
        Assert.True(before.Outcome != Outcome.Met || after.Outcome == Outcome.Met, $"'{before.Expected}' was met and is {after.Outcome} with {said}");
        foreach (var (was, isNow) in before.Members.Zip(after.Members))
        {
            NothingIsUndone(was, isNow, said);
        }
    }

    private static IEnumerable<Requirement> Demands(Credential credential, CatalogView view) =>
        new[] { credential.Eligibility, credential.Recommended }
            .Concat(credential.Designations.SelectMany(mark => new[] { mark.Unless, mark.Removal }))
            .Select(demand => view.At(demand).Fact?.Value)
            .OfType<Requirement>();

    private static JsonObject Said(int seed) => GeneratedProfile.Json(GeneratedProfile.Of(Engine(seed).View.Catalog, seed));

    // The profile with a little more of one thing that it states, for each such thing.
    private static IEnumerable<JsonObject> Raised(JsonObject said, Dice dice, CertificationCatalog catalog)
    {
        if (said.ContainsKey("experienceYears"))
        {
            yield return With(said, more => Raise(more, "experienceYears", dice));
        }

        for (var index = 0; index < (said["experience"] as JsonArray)?.Count; index++)
        {
            var which = index;
            yield return With(said, more => Raise(more["experience"]![which]!.AsObject(), "years", dice));
        }

        (string Name, string[] Possible)[] lists =
        [
            ("education", Degrees), ("licenses", [.. Texts(catalog.Licenses.Ids), "DPM"]), ("credentials", Texts(catalog.Credentials.Ids)),
            ("memberships", Texts(catalog.IssuingBodies.Ids)), ("trainings", Texts(catalog.Trainings.Ids)),
        ];
        foreach (var (name, possible) in lists.Where(list => said.ContainsKey(list.Name)))
        {
            yield return With(said, more => more[name]!.AsArray().Add(dice.Of(possible)));
        }
    }

    private static string[] Texts<T>(IEnumerable<T> ids) => [.. ids.Select(id => id!.ToString()!)];

    private static JsonObject With(JsonObject said, Action<JsonObject> change)
    {
        var more = said.DeepClone().AsObject();
        change(more);
        return more;
    }

    // By months and by parts of one, up to the eighty years that a profile may state.
    private static void Raise(JsonObject stated, string member, Dice dice) =>
        stated[member] = Math.Min(80, stated[member]!.GetValue<decimal>() + (dice.Below(dice.Of(100, 4000)) / 100m));

    private static Education Both(Education one, Education other) =>
        new(Max(one.Highest, other.Highest), Max(one.HighestHim, other.HighestHim), one.CodingProgram || other.CodingProgram);

    private static EducationLevel? Max(EducationLevel? one, EducationLevel? other) => one is null || other > one ? other : one;
}
