using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Tests.Credentials;

/// <summary>An employer's demand: its text, and the days of its grace.</summary>
public sealed class EmployerDemandTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Property(MaxTest = 500)]
    public void What_is_printed_reads_back(Requirement requirement, int months)
    {
        int? grace = months % 3 == 0 || requirement.Equals(Requirement.None) ? null : 1 + (Math.Abs(months % 1200));
        var demand = new EmployerDemand(requirement, grace);

        var read = EmployerDemand.Parse(demand.ToString());

        Assert.Equal(demand, read);
        Assert.Equal(demand.GetHashCode(), read.GetHashCode());
        Assert.Equal(demand.ToString(), read.ToString());
    }

    [Property(MaxTest = 300)]
    public void Without_a_grace_a_demand_is_its_requirement(Requirement requirement)
    {
        Assert.Equal(requirement.Normalize(), EmployerDemand.Parse(requirement.ToString()).Requirement);
        Assert.Equal(requirement.Normalize().ToString(), new EmployerDemand(requirement, null).ToString());
    }

    [Property]
    public bool Any_text_is_refused_or_reads_back(string? text) =>
        !EmployerDemand.TryParse(text, out var demand) || EmployerDemand.Parse(demand.ToString()).Equals(demand);

    [Theory]
    [InlineData("RHIT and (CCS or CIC)", "RHIT and (CCS or CIC)", null)]
    [InlineData("any(AHIMA, coding) within 12 months of hire", "any(AHIMA, coding) within 12 months of hire", 12)]
    [InlineData("CPC within 1 year of hire", "CPC within 12 months of hire", 12)]
    [InlineData("CPC\twithin 2 years\nof hire ", "CPC within 24 months of hire", 24)]
    [InlineData("(CPC) within 1 months of hire", "CPC within 1 month of hire", 1)]
    [InlineData("education >= associate and him within 6 months of hire", "education >= associate and him within 6 months of hire", 6)]
    [InlineData("experience(coding) >= 2y within 100 years of hire", "experience(coding) >= 2y within 1200 months of hire", 1200)]
    [InlineData("none", "none", null)]
    public void Texts_have_one_normal_text(string text, string normal, int? months)
    {
        var demand = EmployerDemand.Parse(text);

        Assert.Equal(normal, demand.ToString());
        Assert.Equal(months, demand.GraceMonths);
    }

    [Theory]
    [InlineData("", 1, "the end", "CCS")]
    [InlineData("within 12 months of hire", 1, "'within 12 months of hire'", "CCS")]
    [InlineData("CPC CCS", 5, "'CCS'", "'within 12 months of hire'")]
    [InlineData("CPC within", 11, "the end", "a time")]
    [InlineData("CPC within 0 months of hire", 12, "'0 months of hire'", "a time")]
    [InlineData("CPC within -1 months of hire", 12, "'-1 months of hire'", "a time")]
    [InlineData("CPC within 101 years of hire", 12, "'101 years of hire'", "100 years")]
    [InlineData("CPC within 99999999999 months of hire", 12, "'99999999999 months of hire'", "a time")]
    [InlineData("CPC within 12 weeks of hire", 15, "'weeks of hire'", "months or years")]
    [InlineData("CPC within 12 months", 21, "the end", "'of hire'")]
    [InlineData("CPC within 12 months of fire", 25, "'fire'", "'of hire'")]
    [InlineData("CPC within 12 months of hire or CCS", 30, "'or CCS'", "the end")]
    [InlineData("none within 12 months of hire", 6, "'within 12 months of hire'", "the end")]
    [InlineData("(CPC within 12 months of hire)", 6, "'within 12 months of hire)'", "')'")]
    [InlineData("CPC Within 12 months of hire", 5, "'Within 12 months of hire'", "'and'")]
    public void A_fault_names_the_place_and_what_is_expected(string text, int place, string found, string expected)
    {
        Assert.False(EmployerDemand.TryParse(text, out _));
        var message = Assert.Throws<FormatException>(() => EmployerDemand.Parse(text)).Message;

        Assert.Contains("is no demand", message, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($" at character {place} stands {found}, where "), message, StringComparison.Ordinal);
        Assert.Contains(expected, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_texts_are_refused_with_a_short_message()
    {
        foreach (var text in HostileTexts.All)
        {
            Assert.False(EmployerDemand.TryParse(text, out _));
            Assert.InRange(Assert.Throws<FormatException>(() => EmployerDemand.Parse(text)).Message.Length, 1, 400);
        }

        Assert.Throws<ArgumentNullException>(() => EmployerDemand.Parse(null!));
    }

    [Fact]
    public void No_credential_can_be_called_as_the_word_behind_a_requirement() =>
        Assert.Throws<ArgumentException>(() => new CredentialRequirement(CredentialId.Parse("within")));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1201)]
    public void A_grace_that_cannot_be_is_refused(int months)
    {
        Assert.ThrowsAny<ArgumentException>(() => new EmployerDemand(Requirement.Parse("CPC"), months));
        Assert.Throws<ArgumentException>(() => new EmployerDemand(Requirement.None, 1));
    }

    [Theory]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2024-02-29", 48, "2028-02-29")]
    [InlineData("2025-08-31", 1, "2025-09-30")]
    [InlineData("2025-11-22", 12, "2026-11-22")]
    [InlineData("9999-06-15", 12, "9999-12-31")]
    public void The_last_day_is_the_same_day_of_the_month_or_the_last_of_a_shorter_one(string hired, int months, string last) =>
        Assert.Equal(DateOnly.Parse(last, null), new EmployerDemand(Requirement.Parse("CPC"), months).LastDay(DateOnly.Parse(hired, null)));

    [Property(MaxTest = 300)]
    public void Grace_ends_behind_its_last_day_and_changes_nothing_else(Requirement requirement, Qualifications person, DateOnly hired, byte months)
    {
        if (requirement.Equals(Requirement.None))
        {
            return;
        }

        var demand = new EmployerDemand(requirement, months + 1);
        var outcome = requirement.Evaluate(person, People.Lookup).Outcome;
        var last = demand.LastDay(hired)!.Value;

        foreach (var (day, inTime) in new[] { (hired, true), (last, true), (last.AddDays(1), false) })
        {
            var judged = demand.Judge(person, People.Lookup, hired, day);
            Assert.Equal(
                outcome switch { Outcome.Met => DemandStanding.Met, Outcome.Unknown => DemandStanding.Unknown, _ => inTime ? DemandStanding.InGrace : DemandStanding.NotMet },
                judged.Standing);
            Assert.Equal(last, judged.LastDay);
            Assert.Equal(outcome, judged.Requirement.Outcome);
        }
    }

    [Fact]
    public void Without_a_day_of_hire_it_is_not_known_whether_there_is_still_time()
    {
        var nobody = People.Stated();

        var judged = EmployerDemand.Parse("CPC within 12 months of hire").Judge(nobody, People.Lookup, null, Today);
        Assert.Equal(DemandStanding.Unknown, judged.Standing);
        Assert.True(judged.DependsOnDayOfHire);
        Assert.Null(judged.LastDay);

        Assert.Equal(DemandStanding.NotMet, EmployerDemand.Parse("CPC").Judge(nobody, People.Lookup, null, Today).Standing);
        Assert.Equal(DemandStanding.Met, EmployerDemand.Parse("CPC within 12 months of hire").Judge(People.Stated(holds: ["CPC"]), People.Lookup, null, Today).Standing);
        Assert.False(EmployerDemand.Parse("CPC").Judge(Qualifications.Unstated, People.Lookup, null, Today).DependsOnDayOfHire);
    }
}
