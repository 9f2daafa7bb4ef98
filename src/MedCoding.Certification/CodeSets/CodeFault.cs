using System.Globalization;
using System.Text;
using MedCoding.Certification.CodeSets.Grammars;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.CodeSets;

/// <summary>What is wrong with a text that is not shaped like a code: the first fault from the left. A value that costs no memory; words are made when asked for.</summary>
/// <remarks><see langword="default"/> is no fault.</remarks>
public readonly record struct CodeFault
{
    // Long enough to be cut by the quotation, so that the cut shows.
    private const int QuotedLength = 64;

    private const string WithPlaceholder = "W22.01XA";

    // Eight bytes in all, so that it comes back in a register.
    private readonly int _position;
    private readonly byte _kind;
    private readonly byte _shape;
    private readonly byte _part;

    internal CodeFault(CodeFaultKind kind, int position, CodeShape shape)
        : this(kind, position, shape, shape)
    {
    }

    private CodeFault(CodeFaultKind kind, int position, CodeShape shape, CodeShape part)
    {
        _position = position;
        _kind = (byte)kind;
        _shape = (byte)shape;
        _part = (byte)part;
    }

    /// <summary>What is wrong.</summary>
    public CodeFaultKind Kind => (CodeFaultKind)_kind;

    /// <summary>Where: the index of the character, counted from nought, in UTF-16 and UTF-8 alike, since whatever stands before it is ASCII. The length of the text when it is too short.</summary>
    public int Position => _position;

    /// <summary>A sentence that quotes the text, says what is wrong and where, and ends with a right example in brackets; empty when there is no fault.</summary>
    /// <param name="text">The text that was refused.</param>
    public string Describe(ReadOnlySpan<char> text) =>
        Kind == CodeFaultKind.None ? "" : Sentence(text[..Math.Min(text.Length, QuotedLength)].ToString(), text.Length > Position ? (uint)text[Position] : 0);

    /// <summary>A sentence that quotes the text, says what is wrong and where, and ends with a right example in brackets; empty when there is no fault.</summary>
    /// <param name="utf8Text">The text that was refused.</param>
    public string Describe(ReadOnlySpan<byte> utf8Text) =>
        Kind == CodeFaultKind.None
            ? ""
            : Sentence(Encoding.UTF8.GetString(utf8Text[..Math.Min(utf8Text.Length, 4 * QuotedLength)]), utf8Text.Length > Position ? (uint)utf8Text[Position] : 0);

    /// <summary>What is wrong and where, without the text; empty when there is no fault.</summary>
    public override string ToString() => Kind == CodeFaultKind.None ? "" : Reason(0);

    /// <summary>A right text of what was read; of a code with its set, one of that set.</summary>
    internal string Example
    {
        get
        {
            var isBehindSet = Shape == CodeShape.Medical && Part != Shape;
            var example = Kind is CodeFaultKind.SeventhCharacterWithoutPlaceholder or CodeFaultKind.PlaceholderAsSeventhCharacter
                ? WithPlaceholder
                : CodeShapes.Of(isBehindSet ? Part : Shape).Example;
            return isBehindSet ? $"{((CodeKind)(Part - CodeShape.Cpt)).Tag()}|{example}" : example;
        }
    }

    private CodeShape Shape => (CodeShape)_shape;

    // What is wrong in itself: the modifier of a procedure, the code behind its set. Mostly the whole.
    private CodeShape Part => (CodeShape)_part;

    internal CodeFault Within(CodeShape outer, int offset) => Kind == CodeFaultKind.None ? this : new(Kind, Position + offset, outer, Part);

    private string Sentence(string text, uint character) => $"'{Quoted.Short(text)}' is not {CodeShapes.Of(Shape).Noun}: {Reason(character)} ({Example}).";

    private string Reason(uint character)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"character {Position + 1}");
        var what = Kind == CodeFaultKind.LetterExpected ? "digit" : "letter";
        var letter = character == 0 ? $"a {what}" : $"the {what} {(char)character}";
        var (part, _, length) = CodeShapes.Of(Part);
        var oneHas = $"{(Part == Shape ? "one" : part)} has {length}";
        return Kind switch
        {
            CodeFaultKind.None => "",
            CodeFaultKind.Empty => $"there is no text, and one has {CodeShapes.Of(Shape).Length}",
            CodeFaultKind.TooShort => string.Create(CultureInfo.InvariantCulture, $"it ends after character {Position}, and {oneHas}"),
            CodeFaultKind.TooLong => $"{place} is one too many, and {oneHas}",
            CodeFaultKind.Blank => $"{place} is a blank",
            CodeFaultKind.NotAscii => $"{place} is not ASCII",
            CodeFaultKind.CharacterNotAllowed => $"{place} is neither a letter nor a digit",
            CodeFaultKind.DotMisplaced => Part == CodeShape.Icd10Cm ? $"{place} is a dot, which stands behind the third character or not at all, and never last" : $"{place} is a dot",
            CodeFaultKind.HyphenMisplaced => $"{place} is where the digits and hyphens fit none of the forms 4-4-2, 5-3-2, 5-4-1, 5-4-2, 6-3-2, 6-4-1 and 6-4-2",
            CodeFaultKind.LetterOForZero => $"{place} is the letter O where the digit 0 belongs",
            CodeFaultKind.LetterIForOne => $"{place} is the letter I or l where the digit 1 belongs",
            CodeFaultKind.DigitExpected => $"{place} is {letter} where a digit belongs",
            CodeFaultKind.LetterExpected => $"{place} is {letter} where a letter belongs",
            CodeFaultKind.LetterNotUsed => $"{place} is {letter}, which is not used there",
            CodeFaultKind.SeventhCharacterWithoutPlaceholder => $"{place} is a gap before the 7th character, which the placeholder X fills",
            CodeFaultKind.PlaceholderAsSeventhCharacter => $"{place} is the placeholder X, which stands before the 7th character and never is it",
            CodeFaultKind.OutOfRange => $"the number is outside the range 001 to 999",
            CodeFaultKind.CategoryNotCode => $"{place} is an X, which makes it a category of ten codes",
            CodeFaultKind.Ambiguous => "ten digits without hyphens may stand for three codes, 4-4-2, 5-3-2 and 5-4-1",
            CodeFaultKind.OtherCodeSet => "D and four digits is a dental code (CDT), which the American Dental Association keeps",
            CodeFaultKind.CodeSetUnknown => $"it begins with none of {string.Join("|, ", CodeKinds.Tags)}|",
            CodeFaultKind.TooManyModifiers => $"{place} begins a fifth modifier, and four are the most",
            _ => throw new InvalidOperationException($"No words for {Kind}."),
        };
    }
}
