using System.Text;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets;

/// <summary>The short grammars on every text that there is, rather than on some.</summary>
public sealed class ShortTextTests
{
    private const string Telling = "0189ADIJOPVXZilox.-: ";

    [Fact]
    public void Every_two_ascii_characters_are_read_as_the_patterns_say()
    {
        foreach (var text in Texts(Enumerable.Range(0, 128).Select(code => (char)code), 2))
        {
            Agrees<CodeModifier>(text);
            Agrees<PlaceOfServiceCode>(text);
        }
    }

    [Fact]
    public void Every_three_telling_characters_are_read_as_the_patterns_say()
    {
        foreach (var text in Texts(Telling, 3).Concat(Texts("0123456789", 3)))
        {
            Agrees<MsDrg>(text);
            Agrees<Icd10PcsTable>(text);
            Agrees<Icd10CmCode>(text);
            Agrees<CodeModifier>(text);
        }
    }

    [Fact]
    public void Every_end_of_a_longer_code_is_read_as_the_patterns_say()
    {
        foreach (var end in Texts(Telling, 3))
        {
            Agrees<Icd10CmCode>("S72" + end);
            Agrees<Icd10CmCode>("S72.0" + end);
            Agrees<CptCode>("99" + end);
            Agrees<HcpcsCode>("J0" + end);
            Agrees<Icd10PcsCode>("0DTJ" + end);
            Agrees<RevenueCode>("0" + end);
            Agrees<ModifiedCode>("99213" + end);
            Agrees<NdcCode>("12345-678" + end);
            Agrees<NdcCode>("12345-6789" + end);
        }
    }

    private static void Agrees<TCode>(string text)
        where TCode : struct, ICode<TCode>
    {
        Span<byte> utf8 = stackalloc byte[32];
        var length = Encoding.UTF8.GetBytes(text, utf8);
        if (TCode.TryParse(text.AsSpan(), out var code, out var fault) != CodePatterns.Fits(typeof(TCode), text)
            || TCode.TryParse(utf8[..length], out var ofBytes, out var faultOfBytes) != (fault == default)
            || code != ofBytes || fault != faultOfBytes)
        {
            Assert.Fail($"{typeof(TCode).Name} of '{text}': {code}, {fault}");
        }
    }

    private static IEnumerable<string> Texts(IEnumerable<char> characters, int length) =>
        length == 0 ? [""] : Texts(characters, length - 1).SelectMany(text => characters.Select(character => text + character));
}
