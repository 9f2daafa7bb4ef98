namespace MedCoding.Certification.Fuzz.Inputs;

/// <summary>One small change of a text in place, of the kinds that fingers, spreadsheets and transports make.</summary>
internal static class Mutation
{
    /// <summary>Changes the first <paramref name="length"/> characters.</summary>
    /// <returns>The length afterwards: one more or less at most, and as before when the buffer is full.</returns>
    public static int Apply(Span<char> buffer, int length, ref SeededNumbers numbers)
    {
        var at = numbers.Below(length + 1);
        var inside = at < length;
        switch (numbers.Below(8))
        {
            case 0:
                return Insert(buffer, length, at, HostileCharacters.OfCodes(ref numbers));
            case 1:
                return Insert(buffer, length, at, HostileCharacters.Drawn(ref numbers));
            case 2 when inside:
                buffer[(at + 1)..length].CopyTo(buffer[at..]);
                return length - 1;
            case 3 when inside:
                buffer[at] = HostileCharacters.OfCodes(ref numbers);
                return length;
            case 4 when inside:
                buffer[at] = HostileCharacters.Drawn(ref numbers);
                return length;
            case 5 when inside:
                (buffer[0], buffer[at]) = (buffer[at], buffer[0]);
                return length;
            case 6 when inside:
                // The neighbour in ASCII: what lies just outside a range.
                buffer[at] = unchecked((char)(buffer[at] + (numbers.OneIn(2) ? 1 : -1)));
                return length;
            case 7 when inside:
                // One bit, which for a letter may be its case.
                buffer[at] = (char)(buffer[at] ^ 1 << numbers.Below(16));
                return length;
            default:
                return at;
        }
    }

    private static int Insert(Span<char> buffer, int length, int at, char character)
    {
        if (length == buffer.Length)
        {
            return length;
        }

        buffer[at..length].CopyTo(buffer[(at + 1)..]);
        buffer[at] = character;
        return length + 1;
    }
}
