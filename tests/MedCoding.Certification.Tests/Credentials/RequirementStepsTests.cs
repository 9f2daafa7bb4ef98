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
        var leaves = Leaves(result).DistinctBy(leaf => leaf.Expected).ToArray();
        if (leaves.Length > MostLeaves)
        {
            return;
        }

        var least = Enumerable.Range(0, 1 << leaves.Length)
            .Select(chosen => leaves.Where((_, index) => ((chosen >> index) & 1) == 1).Where(leaf => leaf.Outcome != Outcome.Met).ToArray())
            .Where(chosen => Holds(result, [.. chosen.Select(leaf => leaf.Expected)]))
            .Select(chosen => (chosen.Length, Months: chosen.Where(leaf => leaf.Expected is ExperienceRequirement).Sum(Lacking), Hours: chosen.Where(leaf => leaf.Expected is TrainingRequirement { Hours: not null }).Sum(Lacking)))
            .Min();
        var steps = result.SmallestSteps();

        Assert.Equal(least, (steps.Length, steps.Where(step => step.Demand is ExperienceRequirement).Sum(step => step.Missing!.Value), steps.Where(step => step.Demand is TrainingRequirement).Sum(step => step.Missing ?? 0)));
    }

    [Theory]
    [InlineData("(CPC or CCS) and (CCS or CIC)", "CCS")]
    [InlineData("(experience(cdi) >= 2y or experience(coding) >= 2y) and RHIT", "experience(coding) >= 2y, RHIT")]
    [InlineData("training(coding) >= 80h or training(coding) >= 60h", "training(coding) >= 60h")]
    [InlineData("2 of (CPC and CCS, CCS and CIC, CIC and CPC, RHIT)", "CPC, CCS, CIC")]
    public void One_demand_that_stands_twice_is_one_step_and_the_least_time_goes_first(string requirement, string steps) =>
        Assert.Equal(steps, string.Join(", ", Steps(requirement, People.Stated(experience: [("coding", 18), ("cdi", 3)]))));

    [Fact]
    public void A_requirement_written_to_be_hard_is_answered_all_the_same()
    {
        var letters = CertificationCatalog.Shipped.Credentials.Select(one => one.Id.ToString()).Take(60).ToArray();
        var hard = string.Join(" and ", Enumerable.Range(0, 4).Select(turn => $"30 of ({string.Join(", ", letters.Skip(turn * 2).Take(52))})"));
        var steps = Requirement.Parse(hard).Evaluate(People.Stated(), People.Lookup).SmallestSteps();

        Assert.InRange(steps.Length, 30, 60);
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

    private static bool Holds(RequirementResult result, HashSet<Requirement> chosen) => result.Expected is RequirementGroup group
        ? result.Members.Count(member => Holds(member, chosen)) >= group.Needed
        : result.Outcome == Outcome.Met || chosen.Contains(result.Expected);

    private static int Lacking(RequirementResult leaf) => leaf.Needed - (leaf.Found ?? 0);

    private static IEnumerable<RequirementResult> Leaves(RequirementResult result) =>
        result.Expected is RequirementGroup ? result.Members.SelectMany(Leaves) : [result];
}
