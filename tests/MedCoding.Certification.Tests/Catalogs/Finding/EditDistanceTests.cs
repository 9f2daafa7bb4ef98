using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Catalogs.Finding;

public sealed class EditDistanceTests
{
    [Property(MaxTest = 2000, EndSize = 1_000_000)]
    public bool It_is_what_the_table_of_all_beginnings_says(int seed)
    {
        var (a, b) = Pair(seed);
        return EditDistance.Between(a, b, int.MaxValue / 2) == Table(a, b);
    }

    [Property(MaxTest = 2000, EndSize = 1_000_000)]
    public bool A_bound_cuts_off_what_lies_beyond_it_and_nothing_else(int seed)
    {
        var (a, b) = Pair(seed);
        return Enumerable.Range(0, 14).All(most => EditDistance.Between(a, b, most) == Math.Min(Table(a, b), most + 1));
    }

    [Property(MaxTest = 500, EndSize = 1_000_000)]
    public bool Both_directions_are_as_far(int seed)
    {
        var (a, b) = Pair(seed);
        return EditDistance.Between(a, b, 20) == EditDistance.Between(b, a, 20) && EditDistance.Between(a, a, 20) == 0;
    }

    [Theory]
    [InlineData("coder", "coder", 0)]
    [InlineData("coder", "codr", 1)]
    [InlineData("coder", "codders", 2)]
    [InlineData("coder", "cdoer", 1)]
    [InlineData("coder", "cider", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("inpatient", "outpatient", 3)]
    public void Letters_left_out_put_in_replaced_or_swapped_count_one_each(string a, string b, int errors) => Assert.Equal(errors, EditDistance.Between(a, b, 9));

    [Fact]
    public void Long_texts_are_compared_too() => Assert.Multiple(
        () => Assert.Equal(2, EditDistance.Between(new string('a', 5000) + "xay", new string('a', 5000) + "bac", 3)),
        () => Assert.Equal(4, EditDistance.Between(new string('a', 5000), new string('b', 5000), 3)),
        () => Assert.Equal(4, EditDistance.Between(new string('a', 5000), "", 3)));

    [Fact]
    public void More_letters_stand_more_errors_and_two_stand_none() => Assert.Equal(
        [0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3], Enumerable.Range(0, 17).Select(EditDistance.Tolerated));

    // Few letters, so that they meet.
    private static (string A, string B) Pair(int seed)
    {
        var dice = new Dice(seed);
        return (Text(), Text());

        string Text() => string.Concat(Enumerable.Range(0, dice.Below(12)).Select(_ => dice.Of('a', 'b', 'c')));
    }

    private static int Table(string a, string b)
    {
        int[][] table = [.. Enumerable.Range(0, a.Length + 1).Select(_ => new int[b.Length + 1])];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i][j] = i == 0 ? j
                    : j == 0 ? i
                    : Math.Min(Math.Min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    table[i][j] = Math.Min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }

        return table[a.Length][b.Length];
    }
}
