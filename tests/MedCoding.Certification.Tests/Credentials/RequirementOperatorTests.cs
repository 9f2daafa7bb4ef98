using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Tests.Credentials;

/// <summary>Each part of a judged demand says by its operator and its numbers alone how it came out.</summary>
public sealed class RequirementOperatorTests
{
    [Property(MaxTest = 1000)]
    public void What_is_found_and_needed_decides_every_part_of_every_tree(Requirement requirement, Qualifications person)
    {
        foreach (var part in Parts(requirement.Evaluate(person, People.Lookup)))
        {
            switch (part.Operator)
            {
                case RequirementOperator.Nothing:
                    Assert.Equal((Outcome.Met, 0), (part.Outcome, part.Needed));
                    break;
                case RequirementOperator.All or RequirementOperator.Any or RequirementOperator.Some:
                    Assert.Equal(Counted(part), part.Outcome);
                    break;
                default:
                    Assert.True(part.Needed >= (part.Expected is EducationRequirement ? 0 : 1));
                    Assert.Equal(part.Found is not { } found ? part.Outcome == Outcome.Met : found >= part.Needed, part.Outcome == Outcome.Met);
                    break;
            }
        }
    }

    [Theory]
    [InlineData("none", RequirementOperator.Nothing, 0)]
    [InlineData("CCS and CIC", RequirementOperator.All, 2)]
    [InlineData("CCS or CIC", RequirementOperator.Any, 1)]
    [InlineData("2 of (CCS, CIC, CPC)", RequirementOperator.Some, 2)]
    [InlineData("experience(coding) >= 2y", RequirementOperator.AtLeast, 24)]
    [InlineData("training(coding) >= 80h", RequirementOperator.AtLeast, 80)]
    [InlineData("education >= associate and him", RequirementOperator.AtLeast, (int)EducationLevel.Associate)]
    [InlineData("CCS", RequirementOperator.Holds, 1)]
    [InlineData("licence(RN)", RequirementOperator.Holds, 1)]
    [InlineData("any(AHIMA, coding)", RequirementOperator.HoldsAny, 1)]
    [InlineData("member(AAPC)", RequirementOperator.IsMember, 1)]
    [InlineData("training(practicode)", RequirementOperator.HasFinished, 1)]
    public void Every_demand_has_its_operator_and_its_amount(string demand, RequirementOperator held, int needed)
    {
        var judged = Requirement.Parse(demand).Evaluate(Qualifications.Unstated, People.Lookup);
        Assert.Equal((held, needed), (judged.Operator, judged.Needed));
    }

    private static Outcome Counted(RequirementResult group)
    {
        var met = group.Members.Count(member => member.Outcome == Outcome.Met);
        var open = group.Members.Count(member => member.Outcome == Outcome.Unknown);
        return met >= group.Needed ? Outcome.Met : met + open >= group.Needed ? Outcome.Unknown : Outcome.NotMet;
    }

    private static IEnumerable<RequirementResult> Parts(RequirementResult one) => one.Members.SelectMany(Parts).Prepend(one);
}
