using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Examples;

/// <summary>The short codes of claims: groups, places of service, revenue codes.</summary>
public sealed class ClaimCodeExamples
{
    [Theory]
    [InlineData("001", 1)]
    [InlineData("064", 64)]
    [InlineData("470", 470)]
    [InlineData("998", 998)]
    [InlineData("999", 999)]
    public void A_group_keeps_its_zeros(string text, int number)
    {
        var group = MsDrg.Parse(text);

        Assert.Equal(number, group.Number);
        Assert.Equal(group, MsDrg.FromNumber(number));
        Assert.Equal(text, group.ToString());
        Assert.Equal([new CodePart("number", text)], group.Parts.AsEnumerable());
    }

    [Fact]
    public void Two_groups_are_answers_of_the_grouper()
    {
        Assert.Equal(998, MsDrg.InvalidPrincipalDiagnosis.Number);
        Assert.Equal(999, MsDrg.Ungroupable.Number);
        Assert.Throws<ArgumentOutOfRangeException>(() => MsDrg.FromNumber(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => MsDrg.FromNumber(1000));
        Assert.Throws<ArgumentOutOfRangeException>(() => MsDrg.FromNumber(-1));
        Assert.Throws<InvalidOperationException>(() => default(MsDrg).Number);
    }

    [Theory]
    [InlineData("02", "Telehealth Provided Other than in Patient's Home")]
    [InlineData("10", "Telehealth Provided in Patient's Home")]
    [InlineData("11", "Office")]
    [InlineData("21", "Inpatient Hospital")]
    [InlineData("22", "On Campus-Outpatient Hospital")]
    [InlineData("23", "Emergency Room - Hospital")]
    [InlineData("99", "Other Place of Service")]
    [InlineData("00", null)]
    [InlineData("28", null)]
    [InlineData("98", null)]
    public void A_place_of_service_has_the_name_that_was_assigned(string text, string? name)
    {
        Assert.Equal(name, PlaceOfServiceCode.Parse(text).Name);
        Assert.Equal([new CodePart("place of service", text)], PlaceOfServiceCode.Parse(text).Parts.AsEnumerable());
    }

    [Theory]
    [InlineData("0450", "045X", 0)]
    [InlineData("0001", "000X", 1)]
    [InlineData("0636", "063X", 6)]
    [InlineData("3109", "310X", 9)]
    public void A_revenue_code_is_a_category_and_a_subcategory(string text, string category, int subcategory)
    {
        var code = RevenueCode.Parse(text);

        Assert.Equal(category, code.Category);
        Assert.Equal(subcategory, code.Subcategory);
        Assert.Equal([new CodePart("category", text[..3]), new CodePart("subcategory", text[3..])], code.Parts.AsEnumerable());
        Assert.Equal(text == "0001", code == RevenueCode.TotalCharge);
    }

    [Fact]
    public void Defaults_hold_no_code()
    {
        Assert.Throws<InvalidOperationException>(() => default(PlaceOfServiceCode).Name);
        Assert.Throws<InvalidOperationException>(() => default(RevenueCode).Category);
        Assert.Throws<InvalidOperationException>(() => default(RevenueCode).Subcategory);
        Assert.Empty(default(MsDrg).Parts);
        Assert.Empty(default(PlaceOfServiceCode).Parts);
        Assert.Empty(default(RevenueCode).Parts);
    }
}
