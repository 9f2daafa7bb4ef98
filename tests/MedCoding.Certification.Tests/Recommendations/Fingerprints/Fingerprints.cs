using System.Security.Cryptography;
using System.Text;

namespace MedCoding.Certification.Tests.Recommendations.Fingerprints;

/// <summary>The first bits of a hash of every rendering of many questions, in a committed file: a change of any word, number or order anywhere shows, and has to be meant.</summary>
/// <remarks>
/// The texts themselves would be megabytes; the readable examples stand beside, in <c>Reports</c> and in the tests of words. Where fingerprints are written anew, the texts go to a
/// folder <c>fingerprints</c> of the system's temporary folder: written once before and once after a change, the two can be compared.
/// </remarks>
internal sealed class Fingerprints(string file)
{
    private const int Digits = 12;
    private const int Apart = 7919;

    private readonly string _path = Repository.PathOf("tests", "MedCoding.Certification.Tests", "Recommendations", "Fingerprints", $"{file}.txt");
    private readonly Dictionary<string, string> _committed = [];

    /// <summary>The blocks that a file's questions are cut into, so that a test that fails points to a few of them.</summary>
    public static TheoryData<int> Blocks(int count) => new(Enumerable.Range(0, count));

    /// <summary>The seeds of a block of so many questions, far enough apart that their throws have nothing in common.</summary>
    public static IEnumerable<int> Seeds(int block, int count) => Enumerable.Range(1 + (block * count), count).Select(number => number * Apart);

    /// <summary>Compares the texts of some questions, each under a key such as <c>17 markdown</c>, with what is committed for those keys.</summary>
    public void Check(IEnumerable<(string Key, string Text)> texts)
    {
        var asked = texts.Select(one => (one.Key, one.Text, Hash: Of(one.Text))).ToArray();
        lock (_committed)
        {
            Write(asked);
            Read();
        }

        Assert.NotEmpty(asked);
        Assert.All(asked, one => Assert.True(
            _committed.GetValueOrDefault(one.Key) == one.Hash, $"'{one.Key}' of {file} reads differently now. It begins: {one.Text[..Math.Min(one.Text.Length, 400)]}"));
    }

    private static string Of(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits];

    private void Read()
    {
        if (_committed.Count == 0 && File.Exists(_path))
        {
            foreach (var line in File.ReadAllLines(_path))
            {
                var cut = line.LastIndexOf(' ');
                _committed[line[..cut]] = line[(cut + 1)..];
            }
        }
    }

    private void Write(IEnumerable<(string Key, string Text, string Hash)> asked)
    {
        if (!Repository.WritesGenerated)
        {
            return;
        }

        Read();
        var folder = Path.Combine(Path.GetTempPath(), "fingerprints", file);
        Directory.CreateDirectory(folder);
        foreach (var (key, text, hash) in asked)
        {
            _committed[key] = hash;
            File.WriteAllText(Path.Combine(folder, $"{key.Replace(' ', '-')}.txt"), text);
        }

        File.WriteAllText(_path, string.Concat(_committed.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key} {one.Value}\n")));
    }
}
