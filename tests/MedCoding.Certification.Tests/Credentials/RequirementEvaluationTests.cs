using System.Collections.Immutable;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Tests.Credentials;

public class RequirementEvaluationTests
{
    private const int MostUnknowns = 12;

    [Property(MaxTest = 1000)]
    public void A_tree_is_decided_exactly_when_every_completion_of_its_unknowns_agrees(Requirement requirement, Qualifications person)
    {
        var result = requirement.Evaluate(person, People.Lookup);
        var unknowns = Leaves(result).Count(leaf => leaf.Outcome == Outcome.Unknown);
        if (unknowns > MostUnknowns)
        {
            return;
        }

        var completions = Enumerable.Range(0, 1 << unknowns).Select(bits =>
        {
            var next = 0;
            return Holds(requirement, leaf => leaf switch
            {
                Outcome.Unknown => ((bits >> next++) & 1) == 1,
                _ => leaf == Outcome.Met,
            }, person);
        }).Distinct().ToArray();

        Assert.Equal(completions is [var only] ? (only ? Outcome.Met : Outcome.NotMet) : Outcome.Unknown, result.Outcome);
    }

    [Property(MaxTest = 2000)]
    public void Answering_what_was_unknown_never_overturns_what_was_decided(Requirement requirement, Qualifications person, Qualifications answers)
    {
        var before = requirement.Evaluate(person, People.Lookup).Outcome;
        var after = requirement.Evaluate(People.Completed(person, answers), People.Lookup).Outcome;

        Assert.True(before == Outcome.Unknown || after == before, $"{before} became {after}");
    }

    [Property(MaxTest = 300)]
    public void Somebody_who_said_nothing_is_never_turned_down(Requirement requirement) =>
        Assert.Equal(
            requirement.Equals(Requirement.None) ? Outcome.Met : Outcome.Unknown,
            requirement.Evaluate(Qualifications.Unstated, People.Lookup).Outcome);

    [Property(MaxTest = 300)]
    public void The_normal_form_asks_the_same(Requirement requirement, Qualifications person) =>
        Assert.Equal(requirement.Evaluate(person, People.Lookup).Outcome, requirement.Normalize().Evaluate(person, People.Lookup).Outcome);

    [Property(MaxTest = 300)]
    public void What_decides_is_unknown_and_there_is_some_exactly_when_the_outcome_is(Requirement requirement, Qualifications person)
    {
        var result = requirement.Evaluate(person, People.Lookup);
        var unknowns = result.DecidingUnknowns();

        Assert.Equal(result.Outcome == Outcome.Unknown, !unknowns.IsEmpty);
        Assert.All(unknowns, demand => Assert.Equal(Outcome.Unknown, demand.Evaluate(person, People.Lookup).Outcome));
        Assert.Equal(unknowns.Distinct(), unknowns.AsEnumerable());
    }

    [Property(MaxTest = 300)]
    public void The_result_mirrors_the_tree(Requirement requirement, Qualifications person)
    {
        var result = requirement.Evaluate(person, People.Lookup);

        Assert.Same(requirement, result.Expected);
        Assert.Equal(requirement is RequirementGroup group ? group.Members : [], result.Members.Select(member => member.Expected));
        Assert.All(Leaves(result), leaf => Assert.True(leaf.Found is null || leaf.Outcome != Outcome.Unknown));
    }

    [Theory]
    [InlineData("RHIT and (CCS or CIC)", "RHIT,CIC", Outcome.Met)]
    [InlineData("RHIT and (CCS or CIC)", "CCS,CIC", Outcome.NotMet)]
    [InlineData("RHIT and CCS or CIC", "CIC", Outcome.Met)]
    [InlineData("2 of (CCS, CPC, RHIA)", "CCS,RHIA", Outcome.Met)]
    [InlineData("2 of (CCS, CPC, RHIA)", "CPC", Outcome.NotMet)]
    [InlineData("2 of (CCS, CPC, RHIA)", null, Outcome.Unknown)]
    [InlineData("any(AHIMA)", "CCS", Outcome.Met)]
    [InlineData("any(AHIMA)", "CPC", Outcome.NotMet)]
    [InlineData("any(AHIMA)", "CPC,ZZZ", Outcome.Unknown)]
    [InlineData("any(AHIMA, coding)", "CCS", Outcome.Met)]
    [InlineData("any(AHIMA, coding)", "RHIA", Outcome.NotMet)]
    [InlineData("any(coding)", "CPC", Outcome.Met)]
    [InlineData("none", null, Outcome.Met)]
    public void Credentials_are_judged_by_what_is_held(string requirement, string? held, Outcome outcome) =>
        Assert.Equal(outcome, People.Judge(requirement, held is null ? Qualifications.Unstated : People.Stated(holds: held.Split(','))));

    [Theory]
    [InlineData(0, Outcome.NotMet)]
    [InlineData(23, Outcome.NotMet)]
    [InlineData(24, Outcome.Met)]
    [InlineData(240, Outcome.Met)]
    public void Experience_counts_in_months_of_its_area(int months, Outcome outcome)
    {
        Assert.Equal(outcome, People.Judge("experience(cdi) >= 2y", People.Stated(experience: [("cdi", months)])));
        Assert.Equal(Outcome.Unknown, People.Judge("experience(cdi) >= 2y", People.Stated(experience: [("coding", months)])));
    }

    [Theory]
    [InlineData(EducationLevel.Associate, EducationLevel.Associate, Outcome.Met)]
    [InlineData(EducationLevel.Master, EducationLevel.Bachelor, Outcome.Met)]
    [InlineData(EducationLevel.Master, null, Outcome.NotMet)]
    [InlineData(EducationLevel.HighSchool, null, Outcome.NotMet)]
    [InlineData(null, null, Outcome.Unknown)]
    [InlineData(null, EducationLevel.Associate, Outcome.Met)]
    public void A_degree_in_the_field_is_not_any_degree(EducationLevel? highest, EducationLevel? him, Outcome outcome) =>
        Assert.Equal(outcome, People.Judge("education >= associate and him", People.Stated(education: new Education(highest, him))));

    [Fact]
    public void A_degree_in_the_field_counts_as_a_degree_of_its_level() =>
        Assert.Equal(Outcome.Met, People.Judge("education >= bachelor", People.Stated(education: new Education(EducationLevel.HighSchool, EducationLevel.Bachelor))));

    [Fact]
    public void Licenses_and_memberships_are_had_or_not()
    {
        Assert.Equal(Outcome.Met, People.Judge("licence(RN)", People.Stated(licenses: ["RN"])));
        Assert.Equal(Outcome.NotMet, People.Judge("licence(RN)", People.Stated(licenses: ["PharmD"])));
        Assert.Equal(Outcome.Unknown, People.Judge("licence(RN)", Qualifications.Unstated));
        Assert.Equal(Outcome.Met, People.Judge("member(AAPC)", People.Stated(memberships: ["AAPC"])));
        Assert.Equal(Outcome.NotMet, People.Judge("member(AAPC)", People.Stated(memberships: ["AHIMA"])));
        Assert.Equal(Outcome.Unknown, People.Judge("member(AAPC)", Qualifications.Unstated));
    }

    [Fact]
    public void Hours_of_a_training_matter_only_where_they_are_asked()
    {
        Assert.Equal(Outcome.Met, People.Judge("training(practicode)", People.Stated(trainings: [("practicode", null)])));
        Assert.Equal(Outcome.NotMet, People.Judge("training(practicode)", People.Stated()));
        Assert.Equal(Outcome.Unknown, People.Judge("training(practicode)", Qualifications.Unstated));
        Assert.Equal(Outcome.Met, People.Judge("training(coding) >= 80h", People.Stated(trainings: [("coding", 80)])));
        Assert.Equal(Outcome.NotMet, People.Judge("training(coding) >= 80h", People.Stated(trainings: [("coding", 79)])));
        Assert.Equal(Outcome.Unknown, People.Judge("training(coding) >= 80h", People.Stated(trainings: [("coding", null)])));
    }

    [Fact]
    public void A_finished_coding_program_is_a_coding_training_of_unknown_hours()
    {
        var graduate = People.Stated(education: new Education(EducationLevel.HighSchool, codingProgram: true));

        Assert.Equal(Outcome.Met, People.Judge("training(coding)", graduate));
        Assert.Equal(Outcome.Unknown, People.Judge("training(coding) >= 80h", graduate));
        Assert.Equal(Outcome.NotMet, People.Judge("training(practicode)", graduate));
    }

    [Fact]
    public void Who_did_not_tell_the_education_may_have_finished_a_coding_program()
    {
        var person = new Qualifications { Trainings = ImmutableSortedDictionary<TrainingId, int?>.Empty };

        Assert.Equal(Outcome.Unknown, People.Judge("training(coding)", person));
        Assert.Equal(Outcome.Unknown, People.Judge("training(coding) >= 80h", person));
        Assert.Equal(Outcome.NotMet, People.Judge("training(practicode)", person));
    }

    [Fact]
    public void Judging_needs_a_person_and_a_catalog()
    {
        Assert.Throws<ArgumentNullException>(() => Requirement.None.Evaluate(null!, People.Lookup));
        Assert.Throws<ArgumentNullException>(() => Requirement.None.Evaluate(Qualifications.Unstated, null!));
    }

    // Two-valued logic over a tree whose leaves have been decided one way or the other, in the order of the text.
    private static bool Holds(Requirement requirement, Func<Outcome, bool> decide, Qualifications person) => requirement is RequirementGroup group
        ? group.Members.Select(member => Holds(member, decide, person)).ToArray().Count(holds => holds) >= group.Needed
        : decide(requirement.Evaluate(person, People.Lookup).Outcome);

    private static IEnumerable<RequirementResult> Leaves(RequirementResult result) =>
        result.Expected is RequirementGroup ? result.Members.SelectMany(Leaves) : [result];
}
