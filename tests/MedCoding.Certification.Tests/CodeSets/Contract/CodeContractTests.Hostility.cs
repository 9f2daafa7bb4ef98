using System.Collections.Immutable;
using System.Text;

namespace MedCoding.Certification.Tests.CodeSets.Contract;

public abstract partial class CodeContractTests<TCode>
{
    private static readonly string[] Marks =
        ["\0", "\u0301", "\u200d", "\u202e", "\ufeff", "\ud800", "\udc00", "😀", " ", "\n", "\u00a0", "\u0660", "\u212a", "|", "\"", "<", "%00"];

    // Of Arabic, Persian, Devanagari, Thai, wide, mathematical and seven-segment digits; the last two take a pair.
    private static readonly int[] Zeros = [0x0660, 0x06F0, 0x0966, 0x0E50, 0xFF10, 0x1D7CE, 0x1FBF0];

    private static ImmutableArray<string> Hostile =>
    [
        .. HostileTexts.All,
        .. Marks.SelectMany(mark => new[] { mark + Example, Example + mark, Example.Insert(Example.Length / 2, mark) }),
        .. Zeros.Select(zero => InScript(Example, zero)),
        string.Concat(Example.Select(character => (char)(character + 0xFEE0))),
        string.Concat(Enumerable.Repeat(Example, 20_000)),
        Example + new string('\0', 100_000),
        new string('\u0301', 100_000),
    ];

    [Fact]
    public void Hostile_texts_are_refused_with_a_short_line_that_shows_a_right_one()
    {
        foreach (var text in Hostile)
        {
            Assert.False(TCode.TryParse(text.AsSpan(), out var code, out var fault), text[..Math.Min(text.Length, 40)]);
            Assert.Equal(default, code);
            HoldsTo(fault, text);
            Assert.False(TCode.TryParse(Encoding.UTF8.GetBytes(text), out code, out var ofBytes));
            Assert.Equal(fault, ofBytes);
        }
    }

    [Fact]
    public void Hostile_texts_are_normalized_as_the_model_says()
    {
        foreach (var text in Hostile)
        {
            Assert.Equal(CodeModels.Normalized(typeof(TCode), text) is not null, TCode.TryNormalize(text, out _, out _));
        }
    }

    private static string InScript(string text, int zero) =>
        string.Concat(text.Select(character => char.IsAsciiDigit(character) ? char.ConvertFromUtf32(zero + character - '0') : character.ToString()));
}
