using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using MedCoding.Advisor.Commands;
using MedCoding.Advisor.Input;
using MedCoding.Advisor.Sheets;

namespace MedCoding.Advisor.Batches;

// The members of a line, as the bytes that stand there: an identifier goes back exactly as it came, and the library reads the profile.
internal sealed class BatchLine
{
    private const string Example = """{"id": 1, "profile": {"role": "coder"}}""";

    private readonly ReadOnlyMemory<byte> _line;
    private readonly List<string> _faults = [];
    private int _ids;
    private int _profiles;
    private int _weights;

    private BatchLine(ReadOnlyMemory<byte> line) => _line = line;

    // Empty when it could not be read, or when there are two to choose from.
    public ReadOnlyMemory<byte> Id { get; private set; }

    // Empty as well.
    public ReadOnlyMemory<byte> Profile { get; private set; }

    // Empty when the line states none.
    public ReadOnlyMemory<byte> Weights { get; private set; }

    public IReadOnlyList<string> Faults => _faults;

    public static BatchLine Read(ReadOnlyMemory<byte> utf8)
    {
        var line = new BatchLine(utf8);
        if (!Utf8.IsValid(utf8.Span))
        {
            line._faults.Add("The line is no valid UTF-8.");
            return line;
        }

        try
        {
            line.ReadEnvelope();
        }
        catch (JsonException e)
        {
            (line.Id, line.Profile, line.Weights) = (default, default, default);
            line._faults.Clear();
            line._faults.Add($"The line is no JSON from byte {Words.Number((int)(e.BytePositionInLine ?? 0) + 1)} on. A line is such as {Example}.");
        }

        return line;
    }

    private void ReadEnvelope()
    {
        // As deep as the line is long: nesting takes no stack here, and a profile that is too deep is its own fault, told under the line's identifier.
        var reader = new Utf8JsonReader(_line.Span, new JsonReaderOptions { MaxDepth = LineReader.LongestLine });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            reader.Read();
            _faults.Add($"The line is no JSON object. A line is such as {Example}.");
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadMember(ref reader);
        }

        // To the end of the line, behind which nothing may stand.
        reader.Read();
        CheckMembers();
    }

    private void ReadMember(ref Utf8JsonReader reader)
    {
        var name = NameOf(ref reader);
        var written = Encoding.UTF8.GetString(reader.ValueSpan);
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        var kind = reader.TokenType;
        reader.Skip();
        var value = _line[start..(int)reader.BytesConsumed];
        switch (name)
        {
            case "id":
                _ids++;
                Id = value;
                if (kind is not (JsonTokenType.String or JsonTokenType.Number))
                {
                    Id = default;
                    _faults.Add("$.id: an identifier is a string or a number (\"A-17\", 17).");
                }

                break;
            case "profile":
                _profiles++;
                Profile = value;
                break;
            case "weights":
                _weights++;
                Weights = value;
                break;
            default:
                _faults.Add($"$: a line has no member '{Typed.Short(written)}'; expected are id, profile and weights.");
                break;
        }
    }

    private void CheckMembers()
    {
        Id = OnlyOne("id", _ids, Id);
        Profile = OnlyOne("profile", _profiles, Profile);
        Weights = _weights == 0 ? default : OnlyOne("weights", _weights, Weights);
    }

    private ReadOnlyMemory<byte> OnlyOne(string member, int count, ReadOnlyMemory<byte> value)
    {
        if (count == 1)
        {
            return value;
        }

        _faults.Add(count == 0 ? $"$.{member} is missing. A line is such as {Example}." : $"$.{member} stands more than once.");
        return default;
    }

    // Null for a name that holds half a surrogate pair: the reader has no other way to tell of one.
    internal static string? NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
