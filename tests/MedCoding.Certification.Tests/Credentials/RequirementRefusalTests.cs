using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Credentials;

/// <summary>What cannot be a requirement is refused in a sentence, up to the last character and number that can.</summary>
public sealed class RequirementRefusalTests
{
    private static readonly Requirement Cpc = Requirement.Parse("CPC");

    public static TheoryData<string, Func<object?>> Refused => new()
    {
        { "'and' is a word of requirement texts and cannot name a credential there.", () => new CredentialRequirement(CredentialId.Parse("and")) },
        { "'ahima' would not read back as an issuing body: it has no upper-case letter.", () => new CredentialClassRequirement(IssuingBodyId.Parse("ahima"), null) },
        { "'Coding' would not read back as a practice area: those are lower case (coding).", () => new CredentialClassRequirement(null, PracticeAreaId.Parse("Coding")) },
        { "A group of requirements has at least one member.", () => Requirement.All() },
        { "A member of a group asks something: 'none' stands alone.", () => Requirement.All(Cpc, Requirement.None) },
        { "Of 2 members 1 to 2 can be asked.", () => Requirement.AtLeast(3, Cpc, Requirement.Parse("CCS")) },
        { "Where nothing is asked there is nothing to give time for.", () => new EmployerDemand(Requirement.None, 12) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_refusal_says_why(string why, Func<object?> make) => Assert.StartsWith(why, Assert.ThrowsAny<ArgumentException>(make).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("education >= high-school and him", "where associate, bachelor or master before 'and him' is expected.")]
    [InlineData("experience(coding) >= y", "where a time in years or months of at most 100 years, such as 2y or 18m is expected.")]
    [InlineData("training(coding) >= 99999999999h", "is expected.")]
    [InlineData("99999999999 of (CPC, CCS)", "is expected.")]
    public void A_part_that_cannot_be_tells_what_could(string text, string expected) =>
        Assert.EndsWith(expected, Assert.Throws<FormatException>(() => Requirement.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_longest_text_is_read_and_one_character_more_is_not()
    {
        Assert.Equal(Cpc, Requirement.Parse("CPC".PadRight(4096)));
        Assert.Equal("A requirement has at most 4096 characters, not 4097.", Assert.Throws<FormatException>(() => Requirement.Parse("CPC".PadRight(4097))).Message);
    }

    [Fact]
    public void Parentheses_go_63_deep_and_no_deeper()
    {
        Assert.Equal(Cpc, Requirement.Parse(Deep(63)));
        Assert.False(Requirement.TryParse(Deep(64), out _));

        static string Deep(int times) => $"{new string('(', times)}CPC{new string(')', times)}";
    }

    [Fact]
    public void Demands_are_equal_when_both_their_parts_are()
    {
        var demand = EmployerDemand.Parse("CPC within 12 months of hire");

        Assert.Equal(demand, EmployerDemand.Parse("CPC within 1 year of hire"));
        Assert.NotEqual(demand, EmployerDemand.Parse("CCS within 1 year of hire"));
        Assert.NotEqual(demand, EmployerDemand.Parse("CPC within 6 months of hire"));
        Assert.NotEqual(demand, EmployerDemand.Parse("CPC"));
        Assert.False(demand.Equals(null));
        Assert.False(EmployerDemand.TryParse(null, out _));
    }

    [Theory]
    [InlineData("9999-06-30", 5, "9999-11-30")]
    [InlineData("9999-06-30", 6, "9999-12-30")]
    [InlineData("9999-06-30", 7, "9999-12-31")]
    [InlineData("9990-01-31", 119, "9999-12-31")]
    [InlineData("9990-01-15", 119, "9999-12-15")]
    [InlineData("9990-01-15", 120, "9999-12-31")]
    public void Grace_ends_with_the_calendar(string hired, int months, string last) =>
        Assert.Equal(DateOnly.Parse(last, null), new EmployerDemand(Cpc, months).LastDay(DateOnly.Parse(hired, null)));
}
