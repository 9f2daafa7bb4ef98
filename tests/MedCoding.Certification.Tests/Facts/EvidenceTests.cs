using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Facts;

public class EvidenceTests
{
    private static readonly SourceId Page = SourceId.Parse("page");
    private static readonly Observation Seen = Observation.InYear(2026);

    [Fact]
    public void Evidence_keeps_what_it_is_made_of()
    {
        SourceId[] sources = [Page, SourceId.Parse("a-better-page")];
        var evidence = new Evidence(Seen, Confidence.Medium, sources, "A note.");
        sources[0] = default;

        Assert.Equal(Seen, evidence.AsOf);
        Assert.Equal(Confidence.Medium, evidence.Confidence);
        Assert.Equal([Page, SourceId.Parse("a-better-page")], evidence.Sources.AsEnumerable());
        Assert.Equal("A note.", evidence.Note);
        Assert.Null(new Evidence(Seen, Confidence.Low, sources.Skip(1)).Note);
    }

    [Fact]
    public void Evidence_without_a_source_is_none()
    {
        Assert.Throws<ArgumentException>(() => new Evidence(Seen, Confidence.High, []));
        Assert.Throws<ArgumentException>(() => new Evidence(Seen, Confidence.High, [Page, default]));
        Assert.Throws<ArgumentNullException>(() => new Evidence(Seen, Confidence.High, null!));
    }

    [Fact]
    public void A_confidence_is_one_of_three() =>
        Assert.ThrowsAny<ArgumentException>(() => new Evidence(Seen, (Confidence)3, [Page]));

    [Fact]
    public void A_higher_confidence_is_more_trustworthy() =>
        Assert.Equal([Confidence.Low, Confidence.Medium, Confidence.High], Enum.GetValues<Confidence>().Order());

    [Fact]
    public void A_conflict_names_its_source_and_reason()
    {
        var conflict = new Conflict<int>(150, Seen, Page, "Older.");

        Assert.Equal((150, Seen, Page, "Older."), (conflict.Value, conflict.AsOf, conflict.Source, conflict.Why));
        Assert.Throws<ArgumentException>(() => new Conflict<int>(150, Seen, default, "Older."));
        Assert.Throws<ArgumentException>(() => new Conflict<int>(150, Seen, Page, " "));
        Assert.Throws<ArgumentNullException>(() => new Conflict<int>(150, Seen, Page, null!));
    }

    [Fact]
    public void A_statement_has_a_topic_a_text_and_evidence()
    {
        var evidence = new Evidence(Seen, Confidence.High, [Page]);
        var statement = new Statement("exam-books", "Books are allowed.", evidence);

        Assert.Equal(("exam-books", "Books are allowed."), (statement.Topic, statement.Text));
        Assert.Same(evidence, statement.Evidence);
        Assert.Throws<ArgumentException>(() => new Statement("exam books", "Books are allowed.", evidence));
        Assert.Throws<ArgumentException>(() => new Statement("", "Books are allowed.", evidence));
        Assert.Throws<ArgumentException>(() => new Statement("exam-books", "\t", evidence));
        Assert.Throws<ArgumentNullException>(() => new Statement("exam-books", "Books are allowed.", null!));
    }
}
