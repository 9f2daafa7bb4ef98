using System.Text.Json;

namespace MedCoding.Certification.Tests.Catalogs.Research;

public sealed class JsonRouteTests
{
    private static readonly JsonPlace Start = new JsonPlace("seeds/small.json", default, default).At(JsonDocument.Parse(
        """
        {
          "name": "Small", "asOf": "2026", "confidence": "high", "sources": ["page"],
          "fees": [
            { "kind": "exam", "attempts": 1, "amounts": [ { "value": 425, "asOf": "2026", "confidence": "low", "sources": ["page"] }, { "value": 399 } ] },
            { "kind": "retake", "attempts": 1, "amounts": [] }
          ]
        }
        """).RootElement);

    [Theory]
    [InlineData("name", "Small")]
    [InlineData("fees[].kind", "exam retake")]
    [InlineData("fees[0].amounts[].value", "425 399")]
    [InlineData("fees[0].amounts[1].value", "399")]
    [InlineData("fees[kind=exam,attempts=1].amounts[asOf=2026].value", "425")]
    [InlineData("fees[kind=exam,attempts=2].amounts[].value", "")]
    [InlineData("fees[5].kind", "")]
    [InlineData("name[].value", "")]
    [InlineData("nowhere.value", "")]
    public void A_route_leads_to_all_places_that_it_describes(string route, string words) =>
        Assert.Equal(words, string.Join(' ', JsonRoute.Parse(route).From(Start).Select(place => place.Word)));

    [Fact]
    public void The_empty_route_stays_where_it_is() => Assert.Equal(Start, Assert.Single(JsonRoute.Parse("").From(Start)));

    [Fact]
    public void A_place_has_the_evidence_of_the_nearest_fact_around_it()
    {
        Assert.Equal("low", Confidence("fees[0].amounts[0].value"));
        Assert.Equal("high", Confidence("fees[0].amounts[1].value"));
    }

    [Theory]
    [InlineData("fees[kind=exam")]
    [InlineData("fees]")]
    [InlineData("fees..kind]")]
    public void What_is_not_shaped_like_a_route_is_refused(string text) => Assert.Throws<FormatException>(() => JsonRoute.Parse(text));

    private static string? Confidence(string route) => JsonRoute.Parse(route).From(Start).Single().Evidence.GetProperty("confidence").GetString();
}
