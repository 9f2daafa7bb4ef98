namespace MedCoding.Certification.CodeSets;

/// <summary>What is wrong with a text that is not shaped like a code.</summary>
public enum CodeFaultKind
{
    /// <summary>Nothing: the text was read.</summary>
    None,

    /// <summary>There is no text.</summary>
    Empty,

    /// <summary>The text ends before the code does.</summary>
    TooShort,

    /// <summary>Something stands behind the last place of the code.</summary>
    TooLong,

    /// <summary>A blank, a tab or a line break stands before, in or behind the code.</summary>
    Blank,

    /// <summary>A character that is not ASCII, such as a full-width digit.</summary>
    NotAscii,

    /// <summary>A punctuation mark, a symbol or a control character that the code does not have.</summary>
    CharacterNotAllowed,

    /// <summary>A dot at a place where none belongs: an ICD-10-CM code has it behind the third character and never last, others have none.</summary>
    DotMisplaced,

    /// <summary>A hyphen of an NDC stands where none of its forms has one.</summary>
    HyphenMisplaced,

    /// <summary>The letter O where the digit 0 belongs.</summary>
    LetterOForZero,

    /// <summary>The letter I or a small l where the digit 1 belongs.</summary>
    LetterIForOne,

    /// <summary>A letter where a digit belongs.</summary>
    DigitExpected,

    /// <summary>A digit where a letter belongs.</summary>
    LetterExpected,

    /// <summary>A letter that the code set does not use at this place.</summary>
    LetterNotUsed,

    /// <summary>The last character of an ICD-10-CM code stands behind an empty place, where the placeholder X belongs: <c>W22.01 A</c> for <c>W22.01XA</c>.</summary>
    SeventhCharacterWithoutPlaceholder,

    /// <summary>An X as 7th character of an ICD-10-CM code: it fills the places before the 7th and never is the 7th.</summary>
    PlaceholderAsSeventhCharacter,

    /// <summary>The number is outside the range of the set: <c>000</c> is no MS-DRG.</summary>
    OutOfRange,

    /// <summary>The text is the category of a revenue code, such as <c>045X</c>, and not a code of it.</summary>
    CategoryNotCode,

    /// <summary>Ten digits of an NDC without hyphens, which may stand for three codes: <see cref="NdcCode.Candidates(string)"/> names them.</summary>
    Ambiguous,

    /// <summary>A code of another set: D and four digits is CDT, the dental codes of the American Dental Association.</summary>
    OtherCodeSet,

    /// <summary>A code set that the library does not know, before the bar of <c>icd10cm|S72.001A</c>.</summary>
    CodeSetUnknown,

    /// <summary>More than four modifiers behind a procedure code.</summary>
    TooManyModifiers,
}
