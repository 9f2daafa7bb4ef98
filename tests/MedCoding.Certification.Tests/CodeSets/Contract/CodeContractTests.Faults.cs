using System.Text;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Contract;

public abstract partial class CodeContractTests<TCode>
{
    // The one that the sentence of a fault shows.
    private static string Example => ExampleIn(Sentence(""));

    [Property(MaxTest = 2_000)]
    public void A_fault_tells_where_and_what_in_one_short_line(CodeText<TCode> text)
    {
        var read = TCode.TryParse(text.Text.AsSpan(), out _, out var fault);

        Assert.Equal(read, fault.Kind == CodeFaultKind.None);
        Assert.Equal(read, fault == default);
        Assert.Equal(read, fault.ToString().Length == 0);
        Assert.Equal(read, fault.Describe(text.Text).Length == 0);
        if (!read)
        {
            HoldsTo(fault, text.Text);
        }
    }

    [Property(MaxTest = 300)]
    public void A_character_that_no_code_has_is_faulted_where_it_stands(TCode code, byte where)
    {
        var (canonical, place) = (Text(code), where % (Text(code).Length + 1));
        foreach (var (foreign, kind) in new[] { ("?", CodeFaultKind.CharacterNotAllowed), ("é", CodeFaultKind.NotAscii), ("\t", CodeFaultKind.Blank) })
        {
            Assert.False(TCode.TryParse((canonical[..place] + foreign + canonical[Math.Min(place + 1, canonical.Length)..]).AsSpan(), out _, out var fault));
            Assert.Equal(place <= canonical.IndexOf('|', StringComparison.Ordinal) ? (CodeFaultKind.CodeSetUnknown, 0) : (kind, place), (fault.Kind, fault.Position));
        }
    }

    [Property(MaxTest = 300)]
    public void The_beginning_of_a_code_is_a_code_or_ends_too_early(TCode code, byte where)
    {
        var beginning = Text(code)[..(where % Text(code).Length)];
        if (TCode.TryParse(beginning.AsSpan(), out _, out var fault) || beginning.Length <= Text(code).IndexOf('|', StringComparison.Ordinal))
        {
            return;
        }

        Assert.Equal(
            beginning.Length == 0 ? (CodeFaultKind.Empty, 0)
            : beginning.EndsWith('.') ? (CodeFaultKind.DotMisplaced, beginning.Length - 1)
            : (CodeFaultKind.TooShort, beginning.Length),
            (fault.Kind, fault.Position));
    }

    [Property(MaxTest = 500)]
    public void What_stands_before_a_fault_is_the_beginning_of_a_code(CodeText<TCode> text)
    {
        if (TCode.TryParse(text.Text.AsSpan(), out _, out var fault) || fault.Position == 0)
        {
            return;
        }

        // Cut there, the text is a code or ends too early, and nothing before the cut is wrong, but where a whole code is: ten digits of an NDC, the group 000.
        var beginning = text.Text[..fault.Position];
        Assert.True(
            TCode.TryParse(beginning.AsSpan(), out _, out var atCut) || atCut.Kind is CodeFaultKind.Ambiguous or CodeFaultKind.OutOfRange || atCut.Position >= fault.Position - 1,
            $"'{beginning}' is faulted at {atCut.Position}, '{text.Text}' at {fault.Position}.");
    }

    [Fact]
    public void An_empty_text_is_named_as_such()
    {
        Assert.False(TCode.TryParse(ReadOnlySpan<char>.Empty, out _, out var fault));
        Assert.Equal((CodeFaultKind.Empty, 0), (fault.Kind, fault.Position));
        Assert.False(TCode.TryParse(ReadOnlySpan<byte>.Empty, out _, out fault));
        Assert.Equal((CodeFaultKind.Empty, 0), (fault.Kind, fault.Position));
    }

    private static void HoldsTo(CodeFault fault, string text)
    {
        var sentence = fault.Describe(text);
        Assert.InRange(fault.Position, 0, text.Length);
        Assert.True(Ascii.IsValid(text.AsSpan(0, fault.Position)), "What stands before the fault is ASCII.");
        Assert.InRange(sentence.Length, 1, 250);
        Assert.DoesNotContain(sentence, character => char.IsControl(character) || character is '\u2028' or '\u2029');
        Assert.Contains(fault.ToString().Split(' ')[0], sentence, StringComparison.Ordinal);
        Assert.True(TCode.TryParse(ExampleIn(sentence), null, out _), sentence);
        // The sign for a cut is the forty-first.
        var quotation = sentence[1..sentence.LastIndexOf("' is not ", StringComparison.Ordinal)];
        Assert.InRange(quotation.Length, 0, 41);
        Assert.Equal(text.Length > 40, quotation.EndsWith('…'));
    }

    private static string Sentence(string text)
    {
        Assert.False(TCode.TryParse(text.AsSpan(), out _, out var fault));
        return fault.Describe(text);
    }

    private static string ExampleIn(string sentence)
    {
        Assert.EndsWith(").", sentence, StringComparison.Ordinal);
        return sentence[(sentence.LastIndexOf('(') + 1)..^2];
    }
}
