using System.Text.Json;

namespace MedCoding.Certification.Tests.CodeSets.Contract;

public abstract partial class CodeContractTests<TCode>
{
    [Fact]
    public void The_default_prints_as_nothing()
    {
        TCode nothing = default;

        foreach (var format in Formats)
        {
            Assert.Equal("", nothing.ToString(format, null));
            Assert.True(nothing.TryFormat(Span<char>.Empty, out var written, format, null));
            Assert.Equal(0, written);
            Assert.True(nothing.TryFormat(Span<byte>.Empty, out written, format, null));
            Assert.Equal(0, written);
        }

        Assert.Equal("", nothing.ToString());
        Assert.Equal("", $"{nothing}");
    }

    [Fact]
    public void The_default_has_no_parts_and_equals_itself()
    {
        Assert.Empty(default(TCode).Parts);
        Assert.Equal(default, default(TCode));
        Assert.Equal(0, default(TCode).CompareTo(default));
        Assert.Equal(default(TCode).GetHashCode(), default(TCode).GetHashCode());
    }

    [Fact]
    public void The_default_is_never_written_as_json()
    {
        Assert.Contains(typeof(TCode).Name, Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default, Value)).Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<TCode, int> { [default] = 1 }, Keyed));
    }

    // Some members answer for a default too, as their documentation says; none gives anything else away than an InvalidOperationException.
    [Fact]
    public void Every_property_of_the_default_answers_or_says_that_there_is_no_code()
    {
        object nothing = default(TCode);
        foreach (var property in typeof(TCode).GetProperties().Where(property => property.GetMethod is { IsStatic: false }))
        {
            var thrown = Record.Exception(() => property.GetValue(nothing))?.InnerException;
            Assert.True(thrown is null or InvalidOperationException, $"{property.Name}: {thrown}");
            Assert.True(thrown is null || thrown.Message.Contains(typeof(TCode).Name, StringComparison.Ordinal), $"{property.Name}: {thrown}");
        }
    }

    [Property]
    public void The_parts_are_the_code_without_its_separators(TCode code)
    {
        Assert.Equal(CodeModels.Bare(Text(code)), string.Concat(code.Parts.Select(part => part.Text)));
        Assert.All(code.Parts, part => Assert.False(string.IsNullOrWhiteSpace(part.Name) || part.Text.Length == 0));
    }
}
