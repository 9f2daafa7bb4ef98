using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Credentials;

public class RequirementTextTests
{
    private static readonly PracticeAreaId Coding = PracticeAreaId.Parse("coding");
    private static readonly Requirement Cpc = Requirement.Parse("CPC");

    [Property(MaxTest = 1000)]
    public void What_is_printed_reads_back_in_normal_form(Requirement requirement) =>
        Assert.Equal(requirement.Normalize(), Requirement.Parse(requirement.ToString()));

    [Property(MaxTest = 300)]
    public void The_normal_form_is_normal_and_prints_the_same(Requirement requirement)
    {
        var normal = requirement.Normalize();

        Assert.Equal(normal, normal.Normalize());
        Assert.Equal(normal.GetHashCode(), normal.Normalize().GetHashCode());
        Assert.Equal(normal.ToString(), Requirement.Parse(normal.ToString()).ToString());
    }

    [Property(MaxTest = 300)]
    public void The_normal_form_has_no_needless_groups(Requirement requirement) => Assert.All(Groups(requirement.Normalize()), group =>
    {
        Assert.True(group.Members.Length > 1);
        Assert.DoesNotContain(group.Members.OfType<RequirementGroup>(), inner => group.IsAll ? inner.IsAll : group.IsAny && inner.IsAny);
    });

    [Property(MaxTest = 300)]
    public void Equal_requirements_have_equal_hashes(Requirement one, Requirement other)
    {
        Assert.Equal(one.Equals(other), other.Equals(one));
        Assert.True(!one.Equals(other) || one.GetHashCode() == other.GetHashCode());
        Assert.False(one.Equals(null));
        Assert.False(one.Equals("CPC"));
    }

    [Property]
    public bool Any_text_is_refused_or_reads_back(string? text) =>
        !Requirement.TryParse(text, out var requirement) || Requirement.Parse(requirement.ToString()).Equals(requirement);

    [Theory]
    [InlineData("none", "none")]
    [InlineData(" none\n", "none")]
    [InlineData("CCS-P", "CCS-P")]
    [InlineData("RHIT and (CCS or CIC)", "RHIT and (CCS or CIC)")]
    [InlineData("RHIT and CCS or CIC", "RHIT and CCS or CIC")]
    [InlineData("(RHIT and CCS) or CIC", "RHIT and CCS or CIC")]
    [InlineData("((CPC))", "CPC")]
    [InlineData("CPC and (CCS and (CIC and CCA))", "CPC and CCS and CIC and CCA")]
    [InlineData("2 of (CCS, CPC, RHIA)", "2 of (CCS, CPC, RHIA)")]
    [InlineData("2of(CCS,CPC,RHIA)", null)]
    [InlineData("1 of (CCS, CPC)", "CCS or CPC")]
    [InlineData("2 of (CCS, CPC)", "CCS and CPC")]
    [InlineData("1 of (CCS)", "CCS")]
    [InlineData("2 of (CCS or CPC, RHIA and RHIT, CIC)", "2 of (CCS or CPC, RHIA and RHIT, CIC)")]
    [InlineData("any(AHIMA)", "any(AHIMA)")]
    [InlineData("any( coding )", "any(coding)")]
    [InlineData("any(AHIMA,coding)", "any(AHIMA, coding)")]
    [InlineData("experience(cdi) >= 2y", "experience(cdi) >= 2y")]
    [InlineData("experience(coding)>=24m", "experience(coding) >= 2y")]
    [InlineData("experience(coding) >= 18m", "experience(coding) >= 18m")]
    [InlineData("education >= associate and him", "education >= associate and him")]
    [InlineData("education >= associate and CPC", "education >= associate and CPC")]
    [InlineData("licence(RN)", "licence(RN)")]
    [InlineData("member(AAPC)", "member(AAPC)")]
    [InlineData("training(coding) >= 80h", "training(coding) >= 80h")]
    [InlineData("training(practicode)", "training(practicode)")]
    public void Texts_have_one_normal_text(string text, string? normal)
    {
        Assert.Equal(normal is not null, Requirement.TryParse(text, out var requirement));
        Assert.Equal(normal, requirement?.ToString());
    }

    [Theory]
    [InlineData("", 1, "the end")]
    [InlineData("CPC CCS", 5, "'CCS'")]
    [InlineData("CPC and", 8, "the end")]
    [InlineData("CPC and or CCS", 9, "'or CCS'")]
    [InlineData("(CPC", 5, "the end")]
    [InlineData("CPC)", 4, "')'")]
    [InlineData("()", 2, "')'")]
    [InlineData("CPC or none", 8, "'none'")]
    [InlineData("none and CPC", 6, "'and CPC'")]
    [InlineData("CPC & CCS", 5, "'& CCS'")]
    [InlineData("0 of (CPC, CCS)", 1, "'0 of (CPC, CCS)'")]
    [InlineData("3 of (CPC, CCS)", 1, "'3 of (CPC, CCS)'")]
    [InlineData("99999999999 of (CPC, CCS)", 1, "'99999999999 of (CPC, CCS)'")]
    [InlineData("2 of ()", 7, "')'")]
    [InlineData("2 of CPC", 6, "'CPC'")]
    [InlineData("2 of (CPC, CCS", 15, "the end")]
    [InlineData("any", 4, "the end")]
    [InlineData("any()", 5, "')'")]
    [InlineData("any(coding, AHIMA)", 11, "', AHIMA)'")]
    [InlineData("any(AHIMA, AAPC)", 5, "'AHIMA, AAPC)'")]
    [InlineData("education", 10, "the end")]
    [InlineData("education > associate", 11, "'> associate'")]
    [InlineData("education >= college", 14, "'college'")]
    [InlineData("education >= high-school and him", 14, "'high-school and him'")]
    [InlineData("experience >= 2y", 12, "'>= 2y'")]
    [InlineData("experience(coding)", 19, "the end")]
    [InlineData("experience(coding) >= 2", 23, "'2'")]
    [InlineData("experience(coding) >= 0y", 23, "'0y'")]
    [InlineData("experience(coding) >= 2w", 23, "'2w'")]
    [InlineData("experience(coding) >= 999999y", 23, "'999999y'")]
    [InlineData("experience(co ding) >= 2y", 15, "'ding) >= 2y'")]
    [InlineData("licence()", 9, "')'")]
    [InlineData("licence(RN", 11, "the end")]
    [InlineData("member(AA--PC)", 8, "'AA--PC)'")]
    [InlineData("training(coding) >= 80", 21, "'80'")]
    [InlineData("him", 1, "'him'")]
    [InlineData("CPC and -", 9, "'-'")]
    public void A_fault_names_the_place_and_what_stands_there(string text, int place, string found)
    {
        Assert.False(Requirement.TryParse(text, out var requirement));
        Assert.Null(requirement);
        var message = Assert.Throws<FormatException>(() => Requirement.Parse(text)).Message;
        Assert.Contains(FormattableString.Invariant($" at character {place} stands {found}, where "), message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_texts_are_refused_with_a_short_message()
    {
        string[] hostile =
        [
            .. HostileTexts.All, "CPC\0", "CPC\u00a0and CCS", "CPC and \ud800", "CPC\u202e", "\ufeffCPC", "any(\ud800)", "education >= \u0661",
            string.Concat(Enumerable.Repeat("1 of (", 600)), string.Concat(Enumerable.Repeat("CPC and (", 450)), new string('A', 61),
            string.Join(" or ", Enumerable.Repeat("CPC", 10_000)),
        ];
        foreach (var text in hostile)
        {
            Assert.False(Requirement.TryParse(text, out _));
            var message = Assert.Throws<FormatException>(() => Requirement.Parse(text)).Message;
            Assert.InRange(message.Length, 1, 400);
            Assert.DoesNotContain('\n', message);
        }

        Assert.False(Requirement.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Requirement.Parse(null!));
    }

    [Fact]
    public void Parentheses_go_as_deep_as_the_message_says()
    {
        Assert.Equal(Cpc, Requirement.Parse(new string('(', 60) + "CPC" + new string(')', 60)));
        Assert.Contains("at most 64", Assert.Throws<FormatException>(() => Requirement.Parse(new string('(', 70) + "CPC" + new string(')', 70))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_that_ask_nothing_or_too_much_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Requirement.All());
        Assert.Throws<ArgumentException>(() => Requirement.Any());
        Assert.Throws<ArgumentException>(() => Requirement.AtLeast(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Requirement.AtLeast(0, Cpc));
        Assert.Throws<ArgumentOutOfRangeException>(() => Requirement.AtLeast(-1, Cpc));
        Assert.Throws<ArgumentOutOfRangeException>(() => Requirement.AtLeast(2, Cpc));
        Assert.Throws<ArgumentException>(() => Requirement.All(Cpc, Requirement.None));
        Assert.Throws<ArgumentException>(() => Requirement.All(Cpc, null!));
        Assert.Throws<ArgumentNullException>(() => Requirement.All(null!));
    }

    [Fact]
    public void Demands_that_would_not_read_back_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new CredentialRequirement(default));
        Assert.Throws<ArgumentException>(() => new CredentialRequirement(CredentialId.Parse("and")));
        Assert.Throws<ArgumentException>(() => new CredentialClassRequirement(null, null));
        Assert.Throws<ArgumentException>(() => new CredentialClassRequirement(IssuingBodyId.Parse("ahima"), null));
        Assert.Throws<ArgumentException>(() => new CredentialClassRequirement(default(IssuingBodyId), null));
        Assert.Throws<ArgumentException>(() => new CredentialClassRequirement(null, PracticeAreaId.Parse("Coding")));
        Assert.Throws<ArgumentException>(() => new CredentialClassRequirement(null, default(PracticeAreaId)));
        Assert.Throws<ArgumentException>(() => new EducationRequirement(EducationLevel.HighSchool, him: true));
        Assert.ThrowsAny<ArgumentException>(() => new EducationRequirement((EducationLevel)7));
        Assert.ThrowsAny<ArgumentException>(() => new ExperienceRequirement(Coding, 0));
        Assert.Throws<ArgumentException>(() => new ExperienceRequirement(default, 1));
        Assert.Throws<ArgumentException>(() => new LicenseRequirement(default));
        Assert.Throws<ArgumentException>(() => new MembershipRequirement(default));
        Assert.Throws<ArgumentException>(() => new TrainingRequirement(default));
        Assert.ThrowsAny<ArgumentException>(() => new TrainingRequirement(TrainingId.Parse("coding"), 0));
    }

    [Fact]
    public void A_group_of_one_keeps_the_parentheses_of_its_member()
    {
        var either = Requirement.Any(Cpc, Requirement.Parse("CCS"));

        Assert.Equal("(CPC or CCS) and CIC", Requirement.All(Requirement.All(either), Requirement.Parse("CIC")).ToString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100_000)]
    [InlineData(100_001)]
    [InlineData(1_200_012)]
    [InlineData(int.MaxValue)]
    public void An_amount_is_refused_or_reads_back(int amount)
    {
        Assert.True(RefusedOrReadsBack(() => new ExperienceRequirement(Coding, amount)));
        Assert.True(RefusedOrReadsBack(() => new TrainingRequirement(TrainingId.Parse("coding"), amount)));
    }

    private static bool RefusedOrReadsBack(Func<Requirement> create)
    {
        Requirement created;
        try
        {
            created = create();
        }
        catch (ArgumentException)
        {
            return true;
        }

        return Requirement.TryParse(created.ToString(), out var read) && read.Equals(created);
    }

    private static IEnumerable<RequirementGroup> Groups(Requirement requirement) =>
        requirement is RequirementGroup group ? group.Members.SelectMany(Groups).Prepend(group) : [];
}
