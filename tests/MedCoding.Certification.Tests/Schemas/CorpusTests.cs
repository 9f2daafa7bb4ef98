namespace MedCoding.Certification.Tests.Schemas;

/// <summary>Every broken seed is refused, and where the reader refuses it, it says what and where.</summary>
public sealed class CorpusTests
{
    private static readonly string Path = Repository.PathOf("tests", "schemas", "corpus.json");

    [Fact]
    public void The_committed_corpus_is_what_the_code_writes()
    {
        if (Repository.WritesGenerated)
        {
            File.WriteAllText(Path, Corpus.Json());
        }

        Assert.Equal(Corpus.Json(), File.ReadAllText(Path));
    }

    [Fact]
    public void It_has_many_files_that_are_broken_in_many_ways()
    {
        Assert.True(Corpus.Entries.Count >= 240, $"{Corpus.Entries.Count}");
        Assert.True(Corpus.Entries.Select(entry => entry.Kind).Distinct().Count() >= 15);
        Assert.Distinct(Corpus.Entries.Select(entry => entry.Name));
    }

    [Fact]
    public void Each_is_refused_by_the_reader() => Assert.Empty(Corpus.Entries.Where(entry => entry.IsRead).Select(entry => $"{entry.Name}: {entry.Place.File} {entry.Place.Path}"));

    [Fact]
    public void The_reader_tells_file_place_and_value() => Assert.Empty(
        from entry in Corpus.Entries
        where !entry.IsRead && !entry.IsTold
        select $"{entry.Name}: {entry.Place.File} {entry.Place.Path}: {string.Join(" and ", entry.Faults.Take(3))}");

    [Fact]
    public void What_the_schema_keeps_is_what_only_the_reader_can_see() => Assert.Empty(
        from entry in Corpus.Entries
        where entry.KeepsSchema
        from fault in entry.Faults
        where !OnlyTheReader.All.Any(one => one.Says(fault))
        select $"{entry.Name}: {fault}");

    [Fact]
    public void Everything_that_only_the_reader_can_see_is_broken_somewhere() => Assert.Empty(
        OnlyTheReader.All.Where(one => one.OfACatalog && !Corpus.Entries.Any(entry => entry.KeepsSchema && entry.Faults.Any(one.Says))).Select(one => one.Name));
}
