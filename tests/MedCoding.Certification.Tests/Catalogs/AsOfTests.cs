using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Catalogs;

/// <summary>The same question for different days: what was in force, what is known from near the day only, and what is not known.</summary>
public sealed class AsOfTests
{
    private static readonly CertificationCatalog Catalog = CertificationCatalog.Shipped;

    [Theory]
    [InlineData("2021-06-01", 150)]
    [InlineData("2021-12-31", 150)]
    [InlineData("2022-01-01", 100)]
    [InlineData("2026-11-23", 100)]
    public void The_exam_of_the_CPC_is_that_of_the_day(string day, int questions)
    {
        var answer = View(day).At(Catalog.Credentials.Get(CredentialIds.Cpc).Exam);
        Assert.Equal(DatedStanding.InForce, answer.Standing);
        Assert.Equal(questions, answer.Fact!.Value.Total!.Value);
    }

    [Theory]
    [InlineData("2021-06-01", "CPC", "exam", DatedStanding.InForce)]
    [InlineData("2021-06-01", "CPC", "prices/exam/member/1", DatedStanding.SaidNear)]
    [InlineData("2021-06-01", "CPC", "prices/exam/member/2", DatedStanding.NotKnown)]
    [InlineData("2026-11-23", "CPC", "prices/exam/member/2", DatedStanding.SaidNear)]
    [InlineData("1990-01-01", "CPC", "renewal", DatedStanding.NotKnown)]
    [InlineData("2024-01-01", "CTR", "status", DatedStanding.InForce)]
    public void Each_part_of_a_credential_says_how_well_it_is_known(string day, string id, string name, DatedStanding standing) =>
        Assert.Equal(standing, View(day).StandingsOf(Catalog.Credentials.Get(CredentialId.Parse(id))).Single(part => part.Name == name).Standing);

    [Fact]
    public void Each_part_of_a_body_says_how_well_it_is_known()
    {
        var parts = View("2026-11-23").StandingsOf(Catalog.IssuingBodies.Get(IssuingBodyIds.Ahima));
        Assert.Equal(parts.Length, parts.DistinctBy(part => part.Name).Count());
        Assert.Contains(parts, part => part is { Name: "bookEditions", Evidence: not null, Standing: not DatedStanding.NotKnown });
        Assert.Contains(parts, part => part.Name == "prices/membership/professional/1/P1Y");
    }

    // What is told of a day never rests on something that was seen only later, unless its validity is stated.
    [Property]
    public bool Nothing_is_known_of_a_day_from_what_was_said_later(int days)
    {
        var day = new DateOnly(2000, 1, 1).AddDays(Math.Abs(days % 20_000));
        var view = Catalog.AsOf(day);
        return Catalog.Credentials.SelectMany(credential => view.StandingsOf(credential)).Concat(Catalog.IssuingBodies.SelectMany(body => view.StandingsOf(body)))
            .All(part => part.Standing == DatedStanding.NotKnown ? part.Evidence is null
                : part.Evidence is not null && (part.Standing == DatedStanding.InForce || part.Evidence.AsOf.MayBeSeenBy(day)));
    }

    [Fact]
    public void Every_part_that_changes_in_time_has_a_standing()
    {
        var dated = typeof(Credential).GetProperties().Where(member => member.PropertyType.IsGenericType && member.PropertyType.GetGenericTypeDefinition() == typeof(Dated<>));
        var named = View("2026-11-23").StandingsOf(Catalog.Credentials.First()).Select(part => part.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.All(dated, member => Assert.Contains(member.Name, named));
    }

    private static CatalogView View(string day) => Catalog.AsOf(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
