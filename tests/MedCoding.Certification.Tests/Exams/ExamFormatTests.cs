using System.Collections.Immutable;
using FsCheck;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Exams;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Exams;

public class ExamFormatTests
{
    private static readonly Evidence Known = new(Observation.InYear(2026), Confidence.High, [SourceId.Parse("page")]);

    [Fact]
    public void Nothing_known_is_nothing_wrong() => Assert.Empty(new ExamFormat().FindFaults());

    [Property]
    public bool Scored_and_unscored_items_make_the_total(byte total, byte scored, byte unscored) =>
        new ExamFormat { Total = Fact<int>(total), Scored = Fact<int>(scored), Unscored = Fact<int>(unscored) }.FindFaults().Any() == (scored + unscored != total);

    [Property]
    public bool Counted_sections_make_the_total(NonEmptyArray<PositiveInt> questions, byte total)
    {
        var sections = questions.Get.Select(count => ExamSection.OfQuestions("Anatomy", count.Get)).ToArray();
        return new ExamFormat { Total = Fact<int>(total), Sections = Facts(sections) }.FindFaults().Any() == (sections.Sum(section => section.Questions) != total)
            && !new ExamFormat { Sections = Facts(sections) }.FindFaults().Any();
    }

    [Property]
    public bool A_hundred_lies_between_the_least_and_the_largest_shares(NonEmptyArray<byte> ends)
    {
        var shares = ends.Get.Select(end => (Min: (decimal)(end % 40), Max: (decimal)((end % 40) + (end % 7)))).ToArray();
        var format = new ExamFormat { Sections = Facts([.. shares.Select(share => ExamSection.OfWeight("Anatomy", share.Min, share.Max))]) };
        return format.FindFaults().Any() == !(shares.Sum(share => share.Min) <= 100 && 100 <= shares.Sum(share => share.Max));
    }

    [Theory]
    [InlineData(60, 60, 40, 40, true)]
    [InlineData(60, 61, 39, 39, true)]
    [InlineData(60, 60, 40, 41, true)]
    [InlineData(60, 60, 41, 41, false)]
    [InlineData(60, 60, 39, 39, false)]
    public void Shares_that_cannot_make_a_hundred_are_told(int min1, int max1, int min2, int max2, bool adds) =>
        Assert.Equal(adds, !new ExamFormat { Sections = Facts(ExamSection.OfWeight("One", min1, max1), ExamSection.OfWeight("Two", min2, max2)) }.FindFaults().Any());

    [Fact]
    public void Sections_count_questions_or_give_shares_but_not_both()
    {
        var format = new ExamFormat { Sections = Facts(ExamSection.OfQuestions("One", 50), ExamSection.OfWeight("Two", 50, 50)) };

        Assert.Contains("1 of 2 sections", Assert.Single(format.FindFaults()), StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_of_item_make_the_total_where_all_are_counted()
    {
        ExamItems[] counted = [new(ExamItemKind.MultipleChoice, 90), new(ExamItemKind.Case, 10)];
        ExamItems[] open = [new(ExamItemKind.MultipleChoice, 90), new(ExamItemKind.Case, null)];

        Assert.Empty(Format(100, counted).FindFaults());
        Assert.Contains("100", Assert.Single(Format(101, counted).FindFaults()), StringComparison.Ordinal);
        Assert.Empty(Format(101, open).FindFaults());
        Assert.Empty(Format(null, counted).FindFaults());

        ExamFormat Format(int? total, ExamItems[] items) =>
            new() { Total = total is { } number ? Fact(number) : null, Items = Fact<ImmutableArray<ExamItems>>([.. items]) };
    }

    [Fact]
    public void Without_a_total_the_scored_and_unscored_items_count()
    {
        var format = new ExamFormat { Scored = Fact(90), Unscored = Fact(15), Sections = Facts(ExamSection.OfQuestions("One", 100)) };

        Assert.Equal(105, format.ItemCount);
        Assert.Contains("105", Assert.Single(format.FindFaults()), StringComparison.Ordinal);
        Assert.Null(new ExamFormat { Scored = Fact(90) }.ItemCount);
    }

    [Fact]
    public void A_default_passing_standard_is_none()
    {
        Assert.Single(new ExamFormat { PassingStandard = Fact(default(PassingStandard)) }.FindFaults());
        Assert.Empty(new ExamFormat { PassingStandard = Fact(PassingStandard.OfPercent(70)) }.FindFaults());
    }

    [Fact]
    public void Every_fault_is_told_not_only_the_first() => Assert.Equal(4, new ExamFormat
    {
        Total = Fact(100),
        Scored = Fact(90),
        Unscored = Fact(20),
        Items = Fact<ImmutableArray<ExamItems>>([new(ExamItemKind.Case, 99)]),
        PassingStandard = Fact(default(PassingStandard)),
        Sections = Facts(ExamSection.OfQuestions("One", 98)),
    }.FindFaults().Count());

    [Fact]
    public void A_section_has_a_name_and_a_share_within_a_hundred()
    {
        Assert.Equal("Anatomy: 4", ExamSection.OfQuestions("Anatomy", 4).ToString());
        Assert.Equal("Compliance: 12-16.5 %", ExamSection.OfWeight("Compliance", 12, 16.5m).ToString());
        Assert.Throws<ArgumentException>(() => ExamSection.OfQuestions(" ", 4));
        Assert.Throws<ArgumentException>(() => ExamSection.OfQuestions("Anatomy", 0));
        Assert.ThrowsAny<ArgumentException>(() => ExamSection.OfWeight("Anatomy", -1, 4));
        Assert.ThrowsAny<ArgumentException>(() => ExamSection.OfWeight("Anatomy", 5, 4));
        Assert.ThrowsAny<ArgumentException>(() => ExamSection.OfWeight("Anatomy", 5, 101));
    }

    [Fact]
    public void A_closed_book_exam_allows_no_books()
    {
        ReferenceBook[] books = [new("AMA CPT Professional", null)];

        Assert.Equal(books, new ExamReferences(true, books).Books.AsEnumerable());
        Assert.Empty(new ExamReferences(false, []).Books);
        Assert.Throws<ArgumentException>(() => new ExamReferences(false, books));
    }

    [Fact]
    public void Every_shipped_exam_adds_up() => Assert.All(
        CertificationCatalog.Shipped.Credentials.SelectMany(credential => credential.Exam?.Facts ?? []),
        exam => Assert.Empty(exam.Value.FindFaults()));

    private static Fact<T> Fact<T>(T value) => new(value, Known);

    private static ImmutableArray<Fact<ExamSection>> Facts(params ExamSection[] sections) => [.. sections.Select(Fact)];
}
