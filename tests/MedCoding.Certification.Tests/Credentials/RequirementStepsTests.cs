using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Credentials;

public class RequirementStepsTests
{
    private const int MostLeaves = 10;

    [Property(MaxTest = 1000)]
    public void Taking_the_smallest_steps_meets_the_requirement(Requirement requirement, Qualifications person)
    {
        var steps = requirement.Evaluate(person, People.Lookup).SmallestSteps();
        var afterwards = steps.Aggregate(person, Take);

        Assert.Equal(Outcome.Met, requirement.Evaluate(afterwards, People.Lookup).Outcome);
    }

    [Property(MaxTest = 300)]
    public void There_are_no_steps_exactly_when_the_requirement_is_met(Requirement requirement, Qualifications person)
    {
        var result = requirement.Evaluate(person, People.Lookup);

        Assert.Equal(result.Outcome == Outcome.Met, result.SmallestSteps().IsEmpty);
        Assert.All(result.SmallestSteps(), step => Assert.NotEqual(Outcome.Met, step.Outcome));
    }

    [Property(MaxTest = 500)]
    public void No_choice_of_demands_is_shorter(Requirement requirement, Qualifications person)
    {
        var result = requirement.Evaluate(person, People.Lookup);
        var leaves = Leaves(result).ToArray();
        if (leaves.Length > MostLeaves)
        {
            return;
        }

        var shortest = Enumerable.Range(0, 1 << leaves.Length)
            .Where(chosen => leaves.Select((leaf, index) => leaf.Outcome == Outcome.Met || ((chosen >> index) & 1) == 1).ToArray() is var met && Holds(requirement, new Queue<bool>(met)))
            .Min(chosen => System.Numerics.BitOperations.PopCount((uint)chosen));

        Assert.Equal(shortest, result.SmallestSteps().Length);
    }

    [Fact]
    public void Steps_tell_how_much_is_missing()
    {
        var person = People.Stated(holds: ["CPC"], experience: [("coding", 9)], trainings: [("coding", 30)]);

        Assert.Equal(
            [new RequirementStep(Requirement.Parse("experience(coding) >= 2y"), Outcome.NotMet, 15), new(Requirement.Parse("training(coding) >= 80h"), Outcome.NotMet, 50)],
            Requirement.Parse("CPC and experience(coding) >= 2y and training(coding) >= 80h").Evaluate(person, People.Lookup).SmallestSteps().AsEnumerable());
    }

    [Fact]
    public void The_shorter_way_is_taken_and_among_equals_the_first()
    {
        var nobody = People.Stated();

        Assert.Equal(["CCA"], Steps("(CPC and CCS) or CCA or CIC", nobody));
        Assert.Equal(["CPC", "CCS"], Steps("2 of (CPC, CCS and CIC, CCS)", nobody));
        Assert.Equal(["CIC"], Steps("(CPC and CIC) or CCA and CCS", People.Stated(holds: ["CPC"])));
    }

    private static IEnumerable<string> Steps(string requirement, Qualifications person) =>
        Requirement.Parse(requirement).Evaluate(person, People.Lookup).SmallestSteps().Select(step => step.Demand.ToString());

    private static Qualifications Take(Qualifications person, RequirementStep step) => step.Demand switch
    {
        CredentialRequirement demand => With(person, credentials: [.. person.Credentials ?? [], demand.Credential]),
        CredentialClassRequirement demand => With(person, credentials:
        [
            .. person.Credentials ?? [],
            CertificationCatalog.Shipped.Credentials.First(credential =>
                (demand.IssuingBody is null || credential.IssuingBody == demand.IssuingBody)
                && (demand.Area is not { } area || credential.Areas.Contains(area))).Id,
        ]),
        EducationRequirement demand => With(person, education: Higher(person.Education, demand)),
        ExperienceRequirement demand => With(person, experience: person.ExperienceMonths.SetItem(
            demand.Area, person.ExperienceMonths.GetValueOrDefault(demand.Area) + step.Missing!.Value)),
        LicenseRequirement demand => With(person, licenses: [.. person.Licenses ?? [], demand.License]),
        MembershipRequirement demand => With(person, memberships: [.. person.Memberships ?? [], demand.IssuingBody]),
        TrainingRequirement demand => With(person, trainings: Trained(person, demand, step.Missing)),
        _ => throw new InvalidOperationException($"{step.Demand} is no single demand."),
    };

    private static Education Higher(Education? education, EducationRequirement demand)
    {
        var known = education ?? default;
        var highest = known.Highest > demand.Level ? known.Highest : demand.Level;
        var him = demand.Him && !(known.HighestHim > demand.Level) ? demand.Level : known.HighestHim;
        return new(highest, him, known.CodingProgram);
    }

    private static ImmutableSortedDictionary<TrainingId, int?> Trained(Qualifications person, TrainingRequirement demand, int? missing)
    {
        var trainings = person.Trainings ?? ImmutableSortedDictionary<TrainingId, int?>.Empty;
        var before = trainings.GetValueOrDefault(demand.Training);
        return trainings.SetItem(demand.Training, missing is { } hours ? (before ?? 0) + hours : before);
    }

    private static Qualifications With(
        Qualifications person,
        ImmutableArray<CredentialId>? credentials = null,
        Education? education = null,
        ImmutableSortedDictionary<PracticeAreaId, int>? experience = null,
        ImmutableArray<LicenseId>? licenses = null,
        ImmutableArray<IssuingBodyId>? memberships = null,
        ImmutableSortedDictionary<TrainingId, int?>? trainings = null) => new()
        {
            Credentials = credentials ?? person.Credentials,
            Designations = person.Designations,
            Education = education ?? person.Education,
            ExperienceMonths = experience ?? person.ExperienceMonths,
            Licenses = licenses ?? person.Licenses,
            Memberships = memberships ?? person.Memberships,
            Trainings = trainings ?? person.Trainings,
        };

    private static bool Holds(Requirement requirement, Queue<bool> leaves) => requirement is RequirementGroup group
        ? group.Members.Select(member => Holds(member, leaves)).ToArray().Count(holds => holds) >= group.Needed
        : leaves.Dequeue();

    private static IEnumerable<RequirementResult> Leaves(RequirementResult result) =>
        result.Expected is RequirementGroup ? result.Members.SelectMany(Leaves) : [result];
}
