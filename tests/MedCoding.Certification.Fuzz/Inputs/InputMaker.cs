using System.Text;

namespace MedCoding.Certification.Fuzz.Inputs;

/// <summary>Makes the texts of a run, each from the seed and its own number alone.</summary>
internal sealed class InputMaker(ulong seed, string parser)
{
    private const int UsualLength = 40;
    private const int MostLength = 4096;

    private readonly string[] _own = CodePatterns.Of(parser);
    private readonly char[] _text = new char[MostLength];
    private readonly byte[] _bytes = new byte[3 * MostLength];

    /// <summary>The text of a number; it lives until the next is made.</summary>
    public Input Make(long index)
    {
        var numbers = SeededNumbers.Of(seed, index);
        var length = Write(ref numbers);
        var bytes = _bytes.AsSpan(0, Encoding.UTF8.GetBytes(_text.AsSpan(0, length), _bytes));
        if (bytes.IsEmpty || !numbers.OneIn(8))
        {
            return new(_text.AsSpan(0, length), bytes);
        }

        // Bytes that are no UTF-8, more often than not; the text is what a program sees that reads them as such.
        bytes[numbers.Below(bytes.Length)] = (byte)(numbers.OneIn(4) ? numbers.Below(0x80) : 0x80 + numbers.Below(0x80));
        return new(_text.AsSpan(0, Encoding.UTF8.GetChars(bytes, _text)), bytes);
    }

    private int Write(ref SeededNumbers numbers)
    {
        switch (numbers.Below(32))
        {
            case < 8:
                return Code(_own, ref numbers);
            case < 20:
                return Mutated(1 + numbers.Below(3), ref numbers);
            case < 22:
                return Code(CodePatterns.OfAll(), ref numbers);
            case < 24:
                return Dirty(ref numbers);
            case < 26:
                return Fill(numbers.Below(16), HostileCharacters.OfCodes, ref numbers);
            case < 28:
                return Fill(numbers.Below(UsualLength + 1), HostileCharacters.Ascii, ref numbers);
            case < 29:
                return Fill(numbers.Below(UsualLength + 1), HostileCharacters.AnyUnit, ref numbers);
            case < 31:
                return Fill(numbers.Below(UsualLength + 1), HostileCharacters.Drawn, ref numbers);
            default:
                return numbers.OneIn(64) ? Fill(numbers.Below(MostLength + 1), HostileCharacters.OfCodes, ref numbers) : Repeated(ref numbers);
        }
    }

    private int Code(string[] patterns, ref SeededNumbers numbers)
    {
        var pattern = numbers.Pick<string>(patterns);
        for (var place = 0; place < pattern.Length; place++)
        {
            _text[place] = CodePatterns.Drawn(pattern[place], ref numbers);
        }

        var text = _text.AsSpan(0, pattern.Length);
        if (numbers.OneIn(4))
        {
            foreach (ref var character in text)
            {
                character = char.ToLowerInvariant(character);
            }
        }

        return text.Length;
    }

    private int Mutated(int times, ref SeededNumbers numbers)
    {
        var length = Code(_own, ref numbers);
        for (; times > 0; times--)
        {
            length = Mutation.Apply(_text, length, ref numbers);
        }

        return length;
    }

    // What reading leniently is for: blanks anywhere, wide characters, separators left out.
    private int Dirty(ref SeededNumbers numbers)
    {
        Span<char> code = stackalloc char[UsualLength];
        var length = Code(_own, ref numbers);
        _text.AsSpan(0, length).CopyTo(code);
        var written = 0;
        var (blanks, wide, bare) = (numbers.OneIn(2), numbers.OneIn(3), numbers.OneIn(3));
        foreach (var character in code[..length])
        {
            if (blanks && numbers.OneIn(4))
            {
                _text[written++] = numbers.Pick<char>(" \t\u00A0\u3000\u200B\uFEFF\r\n");
            }

            if (!bare || character is not ('.' or '-'))
            {
                _text[written++] = wide ? HostileCharacters.FullWidth(character) : character;
            }
        }

        return written;
    }

    private int Repeated(ref SeededNumbers numbers)
    {
        var length = Code(_own, ref numbers);
        var times = 2 + numbers.Below(6);
        for (var copy = 1; copy < times; copy++)
        {
            _text.AsSpan(0, length).CopyTo(_text.AsSpan(copy * length));
        }

        return times * length;
    }

    private int Fill(int length, Draw draw, ref SeededNumbers numbers)
    {
        foreach (ref var character in _text.AsSpan(0, length))
        {
            character = draw(ref numbers);
        }

        return length;
    }

    private delegate char Draw(ref SeededNumbers numbers);
}
