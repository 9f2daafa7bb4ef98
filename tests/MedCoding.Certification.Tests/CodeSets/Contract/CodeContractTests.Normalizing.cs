using System.Text;

namespace MedCoding.Certification.Tests.CodeSets.Contract;

public abstract partial class CodeContractTests<TCode>
{
    [Property(MaxTest = 2_000)]
    public void A_touched_text_becomes_what_the_model_says_by_the_repairs_it_says(CodeText<TCode> text)
    {
        var read = TCode.TryNormalize(text.Text, out var code, out var repairs);
        var expected = CodeModels.Normalized(typeof(TCode), text.Text);

        Assert.Equal(expected?.Canonical ?? "", Text(code));
        Assert.Equal(expected is not null, read);
        Assert.Equal(expected?.Repairs ?? [], repairs.AsEnumerable());
    }

    [Property]
    public void An_arbitrary_text_becomes_what_the_model_says(string? text)
    {
        var read = TCode.TryNormalize(text, out var code, out _);

        Assert.Equal(CodeModels.Normalized(typeof(TCode), text ?? "")?.Canonical ?? "", Text(code));
        Assert.Equal(read, !code.Equals(default));
    }

    [Property(MaxTest = 500)]
    public void Whatever_is_parsed_is_normalized_to_the_same_code(CodeText<TCode> text)
    {
        if (!TCode.TryParse(text.Text, null, out var code))
        {
            return;
        }

        Assert.True(TCode.TryNormalize(text.Text, out var normalized, out var repairs));
        Assert.Equal(code, normalized);
        Assert.Equal(text.Text == Text(code), repairs.IsEmpty);
    }

    [Property]
    public void The_canonical_text_needs_no_repair(TCode code)
    {
        Assert.True(TCode.TryNormalize(Text(code), out var normalized, out var repairs));
        Assert.Equal(code, normalized);
        Assert.Empty(repairs);
    }

    [Property]
    public void Blanks_without_end_are_left_out(TCode code)
    {
        var padded = $"{new string(' ', 10_000)}{Text(code)}{new string('\u3000', 10_000)}";

        Assert.True(TCode.TryNormalize(padded, out var normalized, out _));
        Assert.Equal(code, normalized);
        Assert.True(TCode.TryNormalize(Encoding.UTF8.GetBytes(padded), out normalized, out _));
        Assert.Equal(code, normalized);
    }
}
