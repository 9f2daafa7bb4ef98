using System.Text;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Makes texts of bytes; short ones that stand in a catalog again and again, such as names of publishers and books, are made once.</summary>
internal sealed class WordTable
{
    private const int LongestWord = 20;

    private readonly TextTable<string> _words = new();

    public string Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestWord)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        if (!_words.TryGet(utf8, out var word))
        {
            word = Encoding.UTF8.GetString(utf8);
            _words.Add(utf8, word, word);
        }

        return word;
    }
}
