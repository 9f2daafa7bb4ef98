using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Examples;

public sealed class FaultExamples
{
    public static TheoryData<string, string, CodeFaultKind, int> Faults => new()
    {
        { "icd10cm", "", CodeFaultKind.Empty, 0 },
        { "icd10cm", "S7", CodeFaultKind.TooShort, 2 },
        { "icd10cm", "S72.001A1", CodeFaultKind.TooLong, 8 },
        { "icd10cm", " S72.001A", CodeFaultKind.Blank, 0 },
        { "icd10cm", "S72.001A ", CodeFaultKind.Blank, 8 },
        { "icd10cm", "S72\t001A", CodeFaultKind.Blank, 3 },
        { "icd10cm", "Ｓ72.001A", CodeFaultKind.NotAscii, 0 },
        { "icd10cm", "S72.00１A", CodeFaultKind.NotAscii, 6 },
        { "icd10cm", "S72.001A\u00a0", CodeFaultKind.NotAscii, 8 },
        { "icd10cm", "S72/001A", CodeFaultKind.CharacterNotAllowed, 3 },
        { "icd10cm", "S72.001A\0", CodeFaultKind.CharacterNotAllowed, 8 },
        { "icd10cm", ".S72", CodeFaultKind.DotMisplaced, 0 },
        { "icd10cm", "S7.2", CodeFaultKind.DotMisplaced, 2 },
        { "icd10cm", "S72.", CodeFaultKind.DotMisplaced, 3 },
        { "icd10cm", "S72..0", CodeFaultKind.DotMisplaced, 4 },
        { "icd10cm", "S720.01A", CodeFaultKind.DotMisplaced, 4 },
        { "icd10cm", "SO2.001A", CodeFaultKind.LetterOForZero, 1 },
        { "icd10cm", "S72.0O1A", CodeFaultKind.LetterOForZero, 5 },
        { "icd10cm", "SAI", CodeFaultKind.LetterIForOne, 2 },
        { "icd10cm", "SIA", CodeFaultKind.LetterIForOne, 1 },
        { "icd10cm", "hello", CodeFaultKind.DigitExpected, 1 },
        { "icd10cm", "E.g.", CodeFaultKind.DotMisplaced, 1 },
        { "icd10cm", "250.00", CodeFaultKind.LetterExpected, 0 },
        { "icd10cm", "W22.01 A", CodeFaultKind.SeventhCharacterWithoutPlaceholder, 6 },
        { "icd10cm", "T36.0--A", CodeFaultKind.SeventhCharacterWithoutPlaceholder, 5 },
        { "icd10cm", "W22.01XX", CodeFaultKind.PlaceholderAsSeventhCharacter, 7 },
        { "icd10pcs", "0DTJ4Z", CodeFaultKind.TooShort, 6 },
        { "icd10pcs", "0DTJ4ZZZ", CodeFaultKind.TooLong, 7 },
        { "icd10pcs", "ODTJ4ZZ", CodeFaultKind.LetterOForZero, 0 },
        { "icd10pcs", "0DTI4ZZ", CodeFaultKind.LetterIForOne, 3 },
        { "icd10pcs", "l0E0XZZ", CodeFaultKind.LetterIForOne, 0 },
        { "icd10pcs", "LDTJ4ZZ", CodeFaultKind.LetterNotUsed, 0 },
        { "icd10pcs", "0DT.J4ZZ", CodeFaultKind.DotMisplaced, 3 },
        { "table", "0DTJ", CodeFaultKind.TooLong, 3 },
        { "table", "EDT", CodeFaultKind.LetterNotUsed, 0 },
        { "cpt", "9921", CodeFaultKind.TooShort, 4 },
        { "cpt", "992131", CodeFaultKind.TooLong, 5 },
        { "cpt", "99213-25", CodeFaultKind.CharacterNotAllowed, 5 },
        { "cpt", "992l3", CodeFaultKind.LetterIForOne, 3 },
        { "cpt", "A0021", CodeFaultKind.DigitExpected, 0 },
        { "cpt", "9921O", CodeFaultKind.LetterOForZero, 4 },
        { "hcpcs", "99213", CodeFaultKind.LetterExpected, 0 },
        { "hcpcs", "D0120", CodeFaultKind.OtherCodeSet, 0 },
        { "hcpcs", "DRUG", CodeFaultKind.LetterNotUsed, 0 },
        { "hcpcs", "Dosis", CodeFaultKind.LetterNotUsed, 0 },
        { "hcpcs", "D01200", CodeFaultKind.LetterNotUsed, 0 },
        { "hcpcs", "O0120", CodeFaultKind.LetterNotUsed, 0 },
        { "hcpcs", "W0120", CodeFaultKind.LetterNotUsed, 0 },
        { "hcpcs", "J012O", CodeFaultKind.LetterOForZero, 4 },
        { "modifier", "2", CodeFaultKind.TooShort, 1 },
        { "modifier", "2A", CodeFaultKind.DigitExpected, 1 },
        { "modifier", "5O", CodeFaultKind.LetterOForZero, 1 },
        { "modifier", "9I", CodeFaultKind.LetterIForOne, 1 },
        { "modifier", "-25", CodeFaultKind.CharacterNotAllowed, 0 },
        { "msdrg", "000", CodeFaultKind.OutOfRange, 0 },
        { "msdrg", "64", CodeFaultKind.TooShort, 2 },
        { "msdrg", "1000", CodeFaultKind.TooLong, 3 },
        { "pos", "1", CodeFaultKind.TooShort, 1 },
        { "pos", "O2", CodeFaultKind.LetterOForZero, 0 },
        { "revenue", "450", CodeFaultKind.TooShort, 3 },
        { "revenue", "045X", CodeFaultKind.CategoryNotCode, 3 },
        { "revenue", "04X0", CodeFaultKind.DigitExpected, 2 },
        { "ndc", "1234567890", CodeFaultKind.Ambiguous, 0 },
        { "ndc", "123456789", CodeFaultKind.TooShort, 9 },
        { "ndc", "1234567890123", CodeFaultKind.TooLong, 12 },
        { "ndc", "0777-310-502", CodeFaultKind.HyphenMisplaced, 8 },
        { "ndc", "0777-3105-2", CodeFaultKind.TooShort, 11 },
        { "ndc", "0777-31O5-02", CodeFaultKind.LetterOForZero, 7 },
        { "ndc", "0777.3105.02", CodeFaultKind.DotMisplaced, 4 },
        { "ndc", "0777 3105 02", CodeFaultKind.Blank, 4 },
        { "modified", "99213:", CodeFaultKind.TooShort, 6 },
        { "modified", "D0120:25", CodeFaultKind.OtherCodeSet, 0 },
        { "modified", "99213-25", CodeFaultKind.CharacterNotAllowed, 5 },
        { "modified", "99213.25", CodeFaultKind.DotMisplaced, 5 },
        { "modified", "99213 25", CodeFaultKind.Blank, 5 },
        { "modified", "99213:251", CodeFaultKind.TooLong, 8 },
        { "modified", "99213:2A", CodeFaultKind.DigitExpected, 7 },
        { "modified", "J0120:JW:59:25:26:27", CodeFaultKind.TooManyModifiers, 17 },
        { "modified", "9921:25", CodeFaultKind.CharacterNotAllowed, 4 },
        { "modified", ":25", CodeFaultKind.CharacterNotAllowed, 0 },
        { "modified", "", CodeFaultKind.Empty, 0 },
        { "any", "S72.001A", CodeFaultKind.CodeSetUnknown, 0 },
        { "any", "icd9|250.00", CodeFaultKind.CodeSetUnknown, 0 },
        { "any", "icd10cm|", CodeFaultKind.TooShort, 8 },
        { "any", "icd10cm|S72.0O1A", CodeFaultKind.LetterOForZero, 13 },
        { "any", "msdrg|000", CodeFaultKind.OutOfRange, 6 },
        { "any", "ndc|1234567890", CodeFaultKind.Ambiguous, 4 },
        { "any", "", CodeFaultKind.Empty, 0 },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_has_a_kind_and_a_place(string set, string text, CodeFaultKind kind, int position)
    {
        var fault = FaultOf.Text(set, text);

        Assert.Equal(kind, fault.Kind);
        Assert.Equal(position, fault.Position);
        Assert.NotEmpty(fault.ToString());
        Assert.EndsWith(").", fault.Describe(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_fault_has_an_example() => Assert.Equal(
        Enum.GetValues<CodeFaultKind>().Where(kind => kind != CodeFaultKind.None),
        Faults.Select(example => (CodeFaultKind)((object[])example)[2]).Distinct().Order());

    [Theory]
    [InlineData("icd10cm", "S72.0O1A", "'S72.0O1A' is not an ICD-10-CM code: character 6 is the letter O where the digit 0 belongs (S72.001A).")]
    [InlineData("icd10cm", "S7", "'S7' is not an ICD-10-CM code: it ends after character 2, and one has three to seven letters and digits (S72.001A).")]
    [InlineData("icd10cm", "W22.01 A", "'W22.01 A' is not an ICD-10-CM code: character 7 is a gap before the 7th character, which the placeholder X fills (W22.01XA).")]
    [InlineData("icd10pcs", "LDTJ4ZZ", "'LDTJ4ZZ' is not an ICD-10-PCS code: character 1 is the letter L, which is not used there (0DTJ4ZZ).")]
    [InlineData("cpt", "A0021", "'A0021' is not a CPT code: character 1 is the letter A where a digit belongs (99213).")]
    [InlineData("hcpcs", "99213", "'99213' is not an HCPCS Level II code: character 1 is the digit 9 where a letter belongs (J0120).")]
    [InlineData("hcpcs", "D0120", "'D0120' is not an HCPCS Level II code: D and four digits is a dental code (CDT), which the American Dental Association keeps (J0120).")]
    [InlineData("msdrg", "000", "'000' is not an MS-DRG: the number is outside the range 001 to 999 (470).")]
    [InlineData("revenue", "045X", "'045X' is not a revenue code: character 4 is an X, which makes it a category of ten codes (0450).")]
    [InlineData("ndc", "1234567890", "'1234567890' is not an NDC: ten digits without hyphens may stand for three codes, 4-4-2, 5-3-2 and 5-4-1 (0777-3105-02).")]
    [InlineData("modified", "J0120:JW:59:25:26:27", "'J0120:JW:59:25:26:27' is not a procedure code with its modifiers: character 18 begins a fifth modifier, and four are the most (99213:25).")]
    [InlineData("modified", "9921:25", "'9921:25' is not a procedure code with its modifiers: character 5 is neither a letter nor a digit (99213:25).")]
    [InlineData("modified", "9921", "'9921' is not a procedure code with its modifiers: it ends after character 4, and a CPT code has five characters (99213:25).")]
    [InlineData("modified", "99213:2", "'99213:2' is not a procedure code with its modifiers: it ends after character 7, and a modifier has two characters (99213:25).")]
    [InlineData("any", "cpt|992131", "'cpt|992131' is not a code with its set: character 10 is one too many, and a CPT code has five characters (cpt|99213).")]
    [InlineData("any", "icd10cm|T36.0X1X", "'icd10cm|T36.0X1X' is not a code with its set: character 16 is the placeholder X, which stands before the 7th character and never is it (icd10cm|W22.01XA).")]
    [InlineData("any", "ndc|1234567890", "'ndc|1234567890' is not a code with its set: ten digits without hyphens may stand for three codes, 4-4-2, 5-3-2 and 5-4-1 (ndc|0777-3105-02).")]
    [InlineData("ndc", "123456-789-1", "'123456-789-1' is not an NDC: it ends after character 12, and one has ten to twelve digits: 4-4-2, 5-3-2, 5-4-1, 5-4-2, 6-3-2, 6-4-1 or 6-4-2 (0777-3105-02).")]
    [InlineData("any", "icd10cm|", "'icd10cm|' is not a code with its set: it ends after character 8, and one has a set, a bar and a code (icd10cm|S72.001A).")]
    [InlineData("any", "icd10cm|S7.2", "'icd10cm|S7.2' is not a code with its set: character 11 is a dot, which stands behind the third character or not at all, and never last (icd10cm|S72.001A).")]
    [InlineData("any", "icd9|250.00", "'icd9|250.00' is not a code with its set: it begins with none of cpt|, hcpcs|, icd10cm|, icd10pcs|, modifier|, msdrg|, ndc|, pos|, revenue| (icd10cm|S72.001A).")]
    public void A_sentence_quotes_the_text_tells_the_fault_and_shows_a_right_one(string set, string text, string sentence) =>
        Assert.Equal(sentence, FaultOf.Text(set, text).Describe(text));

    [Fact]
    public void A_text_that_was_read_has_no_fault()
    {
        Assert.True(Icd10CmCode.TryParse("S72.001A", out _, out var fault));
        Assert.Equal(default, fault);
        Assert.Equal("", fault.ToString());
        Assert.Equal("", fault.Describe("S72.001A"));
        Assert.Equal("", fault.Describe("S72.001A"u8));
    }
}
