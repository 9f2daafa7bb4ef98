using System.Globalization;
using System.Text;
using System.Text.Unicode;
using FsCheck.Fluent;

namespace MedCoding.Certification.Tests.CodeSets.Contract;

public abstract partial class CodeContractTests<TCode>
{
    private static readonly string?[] Formats = [null, "", "G", "g", "C", "c"];

    [Property(MaxTest = 500)]
    public void It_prints_as_the_canonical_text_and_reads_it_back(CodeText<TCode> text)
    {
        if (!TCode.TryParse(text.Text, null, out var code))
        {
            return;
        }

        Assert.Equal(CodeModels.Canonical(typeof(TCode), text.Text), Text(code));
        Assert.Equal(code, TCode.Parse(Text(code), null));
    }

    [Property(MaxTest = 300)]
    public void It_prints_compactly_and_reads_that_as_a_code_that_prints_the_same(TCode code)
    {
        var compact = code.ToString("C", null);

        Assert.Equal(CodeModels.Compact(typeof(TCode), Text(code)), compact);
        // An NDC prints in the form of HIPAA or of 2033, whichever its own form is; every other code is read back as itself.
        Assert.Equal(compact, TCode.Parse(compact, null).ToString("C", null));
        if (!Text(code).Contains('-', StringComparison.Ordinal))
        {
            Assert.Equal(code, TCode.Parse(compact, null));
        }
    }

    [Property]
    public void Every_way_to_print_says_the_same(TCode code)
    {
        foreach (var format in Formats)
        {
            var printed = code.ToString(format, null);
            Span<char> text = new char[TCode.MaxLength];
            Span<byte> utf8 = new byte[TCode.MaxLength];

            Assert.InRange(printed.Length, 1, TCode.MaxLength);
            Assert.True(code.TryFormat(text, out var written, format, Turkish));
            Assert.Equal(printed, text[..written].ToString());
            Assert.True(code.TryFormat(utf8, out written, format, Turkish));
            Assert.Equal(printed, Encoding.UTF8.GetString(utf8[..written]));
            Assert.Equal(printed, code.ToString(format, Turkish));
            Assert.Equal(printed, string.Format(CultureInfo.InvariantCulture, format is null ? "{0}" : $"{{0:{format}}}", code));
        }

        Assert.Equal(code.ToString(), code.ToString("G", null));
        Assert.Equal(code.ToString(), $"{code}");
        Assert.Equal(code.ToString("C", null), $"{code:C}");
        Assert.Equal(code.ToString("C", null), string.Create(Turkish, $"{code:C}"));
        Span<byte> interpolated = new byte[TCode.MaxLength];
        Assert.True(Utf8.TryWrite(interpolated, $"{code:C}", out var length));
        Assert.Equal(code.ToString("C", null), Encoding.UTF8.GetString(interpolated[..length]));
    }

    [Property]
    public void A_buffer_that_is_too_small_is_left_as_it_was(TCode code)
    {
        foreach (var format in Formats)
        {
            var printed = code.ToString(format, null);
            for (var room = 0; room < printed.Length; room++)
            {
                Span<char> text = Enumerable.Repeat('#', room).ToArray();
                Span<byte> utf8 = Enumerable.Repeat((byte)'#', room).ToArray();

                Assert.False(code.TryFormat(text, out var written, format, null));
                Assert.Equal(0, written);
                Assert.Equal(room, text.Count('#'));
                Assert.False(code.TryFormat(utf8, out written, format, null));
                Assert.Equal(0, written);
                Assert.Equal(room, utf8.Count((byte)'#'));
            }

            Assert.True(code.TryFormat(new char[printed.Length], out _, format, null));
            Assert.True(code.TryFormat(new byte[printed.Length], out _, format, null));
        }
    }

    [Fact]
    public void An_unknown_format_is_refused_by_name()
    {
        foreach (var format in new[] { "X", "GG", "CC", " ", "D5", "\n", new string('G', 1_000) })
        {
            foreach (var code in new[] { default, TCode.Parse(Example, null) })
            {
                foreach (var print in new Action[]
                {
                    () => code.ToString(format, null),
                    () => code.TryFormat(new char[100], out _, format, null),
                    () => code.TryFormat(new byte[100], out _, format, null),
                })
                {
                    var message = Assert.Throws<FormatException>(print).Message;
                    Assert.StartsWith($"'{format[..Math.Min(format.Length, 40)].Replace('\n', '\ufffd')}", message, StringComparison.Ordinal);
                    Assert.EndsWith("(G).", message, StringComparison.Ordinal);
                    Assert.InRange(message.Length, 1, 250);
                    Assert.DoesNotContain('\n', message);
                }
            }
        }
    }

    [Fact]
    public void The_most_characters_are_those_of_some_code() =>
        Assert.Equal(TCode.MaxLength, CodeTexts.Of(typeof(TCode)).Sample(2_000, 10).Max(text => Text(TCode.Parse(text, null)).Length));
}
