using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Examples;

public sealed class ModifierExamples
{
    [Theory]
    [InlineData("25", ModifierForm.Numeric)]
    [InlineData("99", ModifierForm.Numeric)]
    [InlineData("P1", ModifierForm.PhysicalStatus)]
    [InlineData("P6", ModifierForm.PhysicalStatus)]
    [InlineData("P7", ModifierForm.LevelII)]
    [InlineData("P0", ModifierForm.LevelII)]
    [InlineData("PA", ModifierForm.LevelII)]
    [InlineData("1P", ModifierForm.PerformanceMeasure)]
    [InlineData("8P", ModifierForm.PerformanceMeasure)]
    [InlineData("LT", ModifierForm.LevelII)]
    [InlineData("E1", ModifierForm.LevelII)]
    [InlineData("RH", ModifierForm.LevelII)]
    public void The_two_characters_tell_the_form(string text, ModifierForm form)
    {
        var modifier = CodeModifier.Parse(text);

        Assert.Equal(form, modifier.Form);
        Assert.Equal([new CodePart("modifier", text)], modifier.Parts.AsEnumerable());
        Assert.Equal(text, modifier.ToString());
        Assert.Equal(modifier, CodeModifier.Parse(string.Concat(text.Select(char.ToLowerInvariant))));
    }

    [Fact]
    public void A_default_holds_no_modifier()
    {
        Assert.Throws<InvalidOperationException>(() => default(CodeModifier).Form);
        Assert.Empty(default(CodeModifier).Parts);
    }

    [Theory]
    [InlineData("99213", CodeKind.Cpt, "")]
    [InlineData("99213:25", CodeKind.Cpt, "25")]
    [InlineData("J0120:JW:59", CodeKind.Hcpcs, "JW 59")]
    [InlineData("00142:P3:QS:23:GC", CodeKind.Cpt, "P3 QS 23 GC")]
    [InlineData("3074F:8P", CodeKind.Cpt, "8P")]
    [InlineData("A0428:RH", CodeKind.Hcpcs, "RH")]
    public void A_procedure_carries_up_to_four_modifiers_in_their_order(string text, CodeKind kind, string modifiers)
    {
        var code = ModifiedCode.Parse(text);

        Assert.Equal(kind, code.Code.Kind);
        Assert.Equal(text[..5], code.Code.Text);
        Assert.Equal(modifiers, string.Join(' ', code.Modifiers));
        Assert.Equal(text, code.ToString());
        Assert.Equal(text, code.ToString("C"));
        Assert.Equal(text.Split(':'), code.Parts.Select(part => part.Text));
    }

    [Fact]
    public void A_procedure_and_its_modifiers_are_put_together()
    {
        var (left, repeat) = (CodeModifier.Parse("LT"), CodeModifier.Parse("76"));

        Assert.Equal("73560:LT:76", ModifiedCode.Of(CptCode.Parse("73560"), left, repeat).ToString());
        Assert.Equal("73560:76:LT", ModifiedCode.Of(CptCode.Parse("73560"), repeat, left).ToString());
        Assert.Equal("J0120", ModifiedCode.Of(HcpcsCode.Parse("J0120")).ToString());
        Assert.Equal(ModifiedCode.Parse("e0601:lt:76"), ModifiedCode.Of(HcpcsCode.Parse("E0601"), left, repeat));
        Assert.Equal([left, repeat], ModifiedCode.Parse("E0601:LT:76").Modifiers.AsEnumerable());
        Assert.NotEqual(ModifiedCode.Parse("E0601:LT:76"), ModifiedCode.Parse("E0601:76:LT"));
    }

    [Fact]
    public void Defaults_and_a_fifth_modifier_are_refused()
    {
        var right = CodeModifier.Parse("RT");

        Assert.Throws<ArgumentException>(() => ModifiedCode.Of(default(CptCode), right));
        Assert.Throws<ArgumentException>(() => ModifiedCode.Of(default(HcpcsCode)));
        Assert.Throws<ArgumentException>(() => ModifiedCode.Of(CptCode.Parse("73560"), right, default));
        var refused = Assert.Throws<ArgumentException>(() => ModifiedCode.Of(CptCode.Parse("73560"), right, right, right, right, right));
        Assert.StartsWith("A code carries 4 modifiers at most, not 5.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_default_holds_no_procedure()
    {
        Assert.Equal("", default(ModifiedCode).ToString());
        Assert.Equal(default, default(ModifiedCode).Code);
        Assert.Empty(default(ModifiedCode).Modifiers);
        Assert.Empty(default(ModifiedCode).Parts);
    }
}
