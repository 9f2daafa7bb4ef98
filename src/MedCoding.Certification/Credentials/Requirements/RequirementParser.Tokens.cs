using System.Globalization;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Credentials;

/// <summary>The words and signs of requirement texts, and the fault at the place where one is missing.</summary>
internal ref partial struct RequirementParser
{
    private const int MaxNumber = 100_000;

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= MaxNumber;

    private int SkipBlanks()
    {
        while (_position < _text.Length && (_text[_position] is ' ' or '\t' or '\r' or '\n'))
        {
            _position++;
        }

        return _position;
    }

    private bool Take(char expected)
    {
        var taken = SkipBlanks() < _text.Length && _text[_position] == expected;
        _position += taken ? 1 : 0;
        return taken;
    }

    private bool TakeAtLeast()
    {
        var taken = SkipBlanks() + 1 < _text.Length && _text.AsSpan(_position, 2) is ">=";
        _position += taken ? 2 : 0;
        return taken;
    }

    private string PeekWord()
    {
        var start = SkipBlanks();
        var end = start;
        while (end < _text.Length && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] == '-'))
        {
            end++;
        }

        return _text[start..end];
    }

    private string ReadWord()
    {
        var word = PeekWord();
        _position += word.Length;
        return word;
    }

    private bool TakeWord(string expected)
    {
        var taken = PeekWord() == expected;
        _position += taken ? expected.Length : 0;
        return taken;
    }

    private Requirement? Fail(string right) => Fail<Requirement>(right);

    private T? Fail<T>(string right)
        where T : class
    {
        var found = _position < _text.Length ? $"'{Quoted.Short(_text[_position..])}'" : "the end";
        _fault ??= $"'{Quoted.Short(_text)}' is no {_noun}: at character {(_position + 1).ToString(CultureInfo.InvariantCulture)} stands {found}, where {right} is expected.";
        return null;
    }
}
