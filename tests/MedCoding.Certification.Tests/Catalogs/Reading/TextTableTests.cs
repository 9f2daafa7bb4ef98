using System.Text;
using MedCoding.Certification.Catalogs.Reading;

namespace MedCoding.Certification.Tests.Catalogs.Reading;

public sealed class TextTableTests
{
    [Property(MaxTest = 50)]
    public void What_was_added_is_found_and_nothing_else(int[] numbers)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var table = new TextTable<int>();
        foreach (var number in numbers.Concat(Enumerable.Range(0, 2000)))
        {
            var text = $"{new string('x', Math.Abs(number % 50))}{number}";
            Assert.Equal(known.ContainsKey(text), table.TryGet(Encoding.UTF8.GetBytes(text), out _));
            if (known.TryAdd(text, number))
            {
                table.Add(text, number);
            }
        }

        Assert.All(known, pair => Assert.True(table.TryGet(pair.Key, out var number) && number == pair.Value));
        Assert.Equal(known.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value)), table.All.OrderBy(pair => pair.Text, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("é")]
    [InlineData("a very long text that stands in no catalog a second time, as it has more than sixty-four characters")]
    public void A_long_text_or_one_that_is_not_ascii_is_not_kept(string text)
    {
        var table = new TextTable<int>();
        table.Add(text, 1);
        table.Add(Encoding.UTF8.GetBytes(text), text, 1);

        Assert.False(table.TryGet(text, out _));
        Assert.False(table.TryGet(Encoding.UTF8.GetBytes(text), out _));
        Assert.Empty(table.All);
    }
}
