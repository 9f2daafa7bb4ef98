using Ardalis.GuardClauses;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets;

public sealed class CodeGuardTests
{
    [Fact]
    public void A_code_passes_and_is_given()
    {
        Assert.Equal(Icd10CmCode.Parse("S72.001A"), Guard.Against.InvalidCode<Icd10CmCode>("s72001a"));
        Assert.Equal([CptCode.Parse("99213"), CptCode.Parse("0001U")], Guard.Against.InvalidCodes<CptCode>(["99213", "0001u"]).AsEnumerable());
        Assert.Empty(Guard.Against.InvalidCodes<CptCode>([]));
        Assert.Equal("cpt|99213", Guard.Against.AmbiguousCode("99213").ToString());
        Assert.Equal("hcpcs|J0120", Guard.Against.AmbiguousCode("hcpcs|j0120").ToString());
    }

    [Fact]
    public void A_text_that_is_no_code_is_refused_with_the_sentence_of_its_fault_and_the_name_of_the_parameter()
    {
        var procedure = "9921";

        var refused = Assert.Throws<ArgumentException>(() => Guard.Against.InvalidCode<CptCode>(procedure));
        Assert.Equal("procedure", refused.ParamName);
        Assert.StartsWith("'9921' is not a CPT code: it ends after character 4, and one has five characters (99213).", refused.Message, StringComparison.Ordinal);
        Assert.Equal("line.Code", Assert.Throws<ArgumentException>(() => Guard.Against.InvalidCode<CptCode>(procedure, "line.Code")).ParamName);
    }

    [Fact]
    public void Of_several_texts_the_one_that_is_wrong_is_named()
    {
        string?[] procedures = ["99213", "9921"];

        var refused = Assert.Throws<ArgumentException>(() => Guard.Against.InvalidCodes<CptCode>(procedures));
        Assert.Equal("procedures[1]", refused.ParamName);
        Assert.StartsWith("'9921' is not a CPT code", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_null_is_named()
    {
        string? procedure = null;
        string?[]? procedures = null;

        Assert.Equal("procedure", Assert.Throws<ArgumentNullException>(() => Guard.Against.InvalidCode<CptCode>(procedure)).ParamName);
        Assert.Equal("procedures", Assert.Throws<ArgumentNullException>(() => Guard.Against.InvalidCodes<CptCode>(procedures)).ParamName);
        Assert.Equal("procedure", Assert.Throws<ArgumentNullException>(() => Guard.Against.AmbiguousCode(procedure)).ParamName);
        procedures = ["99213", null];
        Assert.Equal("procedures[1]", Assert.Throws<ArgumentNullException>(() => Guard.Against.InvalidCodes<CptCode>(procedures)).ParamName);
        Assert.Equal("guardClause", Assert.Throws<ArgumentNullException>(() => CodeGuards.InvalidCode<CptCode>(null!, "99213")).ParamName);
        Assert.Equal("guardClause", Assert.Throws<ArgumentNullException>(() => CodeGuards.InvalidCodes<CptCode>(null!, [])).ParamName);
        Assert.Equal("guardClause", Assert.Throws<ArgumentNullException>(() => CodeGuards.AmbiguousCode(null!, "99213")).ParamName);
    }

    [Fact]
    public void A_default_is_refused_by_the_guard_that_every_value_has()
    {
        NdcCode drug = default;

        Assert.Equal("drug", Assert.Throws<ArgumentException>(() => Guard.Against.Default(drug)).ParamName);
        Assert.Equal(MsDrg.Ungroupable, Guard.Against.Default(MsDrg.Ungroupable));
    }

    [Theory]
    [InlineData("J0120", "'J0120' may be hcpcs|J0120 or icd10cm|J01.20: say which, as in hcpcs|J0120.")]
    [InlineData("25", "'25' may be modifier|25 or pos|25: say which, as in modifier|25.")]
    [InlineData("", "'' is shaped like a code of no set (S72.001A).")]
    [InlineData("no code", "'no code' is shaped like a code of no set (S72.001A).")]
    public void A_text_that_fits_no_set_or_several_is_refused(string text, string expected)
    {
        var refused = Assert.Throws<ArgumentException>(() => Guard.Against.AmbiguousCode(text));

        Assert.Equal("text", refused.ParamName);
        Assert.StartsWith(expected, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hostile_text_is_refused_in_one_short_line()
    {
        foreach (var text in HostileTexts.All)
        {
            foreach (var guard in new Action[] { () => Guard.Against.InvalidCode<Icd10CmCode>(text), () => Guard.Against.AmbiguousCode(text) })
            {
                var message = Assert.Throws<ArgumentException>(guard).Message;
                Assert.InRange(message.Length, 1, 270);
                Assert.DoesNotContain('\n', message);
            }
        }
    }
}
