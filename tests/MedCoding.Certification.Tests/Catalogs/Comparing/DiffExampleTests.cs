using System.Text.Json;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Catalogs.Comparing;

/// <summary>What became of the shipped catalog between the middle of 2021 and the end of 2026.</summary>
public sealed class DiffExampleTests
{
    private static readonly CertificationCatalog Shipped = CertificationCatalog.Shipped;
    private static readonly CatalogDiff Diff = CatalogDiff.Between(Shipped.AsOf(new(2021, 6, 1)), Shipped.AsOf(new(2026, 11, 22)));

    [Fact]
    public void The_exam_of_the_CPC_has_fewer_questions()
    {
        var change = Of("credentials/CPC/exam/total");

        Assert.Equal(CatalogChangeKind.Changed, change.Kind);
        Assert.Equal(("150", "100"), (change.Old!.Value, change.New!.Value));
        Assert.Equal((new DateOnly(2021, 12, 31), new DateOnly(2022, 1, 1)), (change.Old.Until!.Value, change.New.From!.Value));
        Assert.Equal(["codingclarified-2022-exam"], change.Old.Evidence!.Sources.Select(source => source.ToString()));
        Assert.Equal("aapc-cpc-exam-faqs", change.New.Evidence!.Sources[0].ToString());
        Assert.Equal(("credentials/CPC", "CPC (Certified Professional Coder)", "exam, total"), (change.Item, change.ItemName, change.What));
    }

    [Fact]
    public void A_price_is_of_the_credential_or_of_the_body_that_asks_it()
    {
        var dues = Of("prices/AAPC/membership/professional/1/P1Y");
        var exam = Of("prices/CANPC/exam/member/1");

        Assert.Equal(("$190", "$222"), (dues.Old!.ValueText, dues.New!.ValueText));
        Assert.Equal(("issuingBodies/AAPC", "AAPC", "price, membership, professional, P1Y"), (dues.Item, dues.ItemName, dues.What));
        Assert.Equal(("credentials/CANPC", "price, exam, member"), (exam.Item, exam.What));
        Assert.Equal(["AAPC", "AAPC"], new[] { dues, exam }.Select(change => change.IssuingBody.ToString()));
    }

    [Fact]
    public void A_status_changes_begins_or_becomes_known()
    {
        Assert.Equal((CatalogChangeKind.Changed, "active", "retired"), (Of("credentials/CPHI/status").Kind, Of("credentials/CPHI/status").Old!.ValueText, Of("credentials/CPHI/status").New!.ValueText));
        Assert.Equal(CatalogChangeKind.Added, Of("credentials/CTR/status").Kind);
        Assert.Equal(CatalogChangeKind.NewlyKnown, Of("credentials/CBCS/status").Kind);
    }

    [Fact]
    public void What_was_said_again_later_is_restated() => Assert.Equal(CatalogChangeKind.Restated, Of("issuingBodies/AAPC/bookEditions").Kind);

    [Fact]
    public void No_entry_begins_or_ends_with_the_day() => Assert.DoesNotContain(Diff.Changes, change => change.IsOfWholeItem);

    [Fact]
    public void Every_change_belongs_to_an_entry_that_begins_its_path() => Assert.All(
        CatalogDiff.Between(CertificationCatalog.Load(SmallCatalog.File(SmallCatalog.Json)).AsOf(new(2026, 1, 1)), Diff.To).Changes,
        change => Assert.True(change.Path.StartsWith("prices/", StringComparison.Ordinal) || change.Path.StartsWith($"{change.Item}/", StringComparison.Ordinal), change.Path));

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var files = Seeds.Files.Where(file => !file.Name.Contains(".schema.", StringComparison.Ordinal)).ToArray();
        for (var seed = 0; seed < 3; seed++)
        {
            var shuffled = CertificationCatalog.Load(new Dice(seed).Shuffled(files));
            Assert.True(CatalogDiff.Between(Diff.To, shuffled.AsOf(Diff.To.Date)).IsEmpty);
            Assert.Equal(Diff.ToJson(), CatalogDiff.Between(shuffled.AsOf(Diff.From.Date), shuffled.AsOf(Diff.To.Date)).ToJson());
        }
    }

    [Fact]
    public void How_many_facts_differ_is_told_in_a_sentence()
    {
        Assert.StartsWith($"{Diff.Changes.Length} facts differ: ", Diff.ToString(), StringComparison.Ordinal);
        Assert.Equal("1 fact differs: 1 changed.", Diff.Only(change => change.Path == "credentials/CPC/exam/total").ToString());
        Assert.Equal("No fact differs.", Diff.Only(_ => false).ToString());
        Assert.StartsWith("changed credentials/CPC/exam/total: 150 -> 100", Of("credentials/CPC/exam/total").ToString(), StringComparison.Ordinal);
    }

    private static CatalogChange Of(string path) => Diff.Changes.Single(change => change.Path == path);
}
