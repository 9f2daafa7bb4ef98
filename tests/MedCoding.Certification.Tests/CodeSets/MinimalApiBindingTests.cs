#if NET10_0_OR_GREATER
namespace MedCoding.Certification.Tests.CodeSets;

/// <summary>ASP.NET Core reads codes from requests without being told how. On .NET 10 alone, where its pack comes with the SDK.</summary>
public sealed class MinimalApiBindingTests(MinimalApi api) : IClassFixture<MinimalApi>
{
    private const string Claim = """{"diagnosis":"S72.001A","procedure":"99213","charges":{"0450":120.5,"0001":120.5},"lines":["99213:25","J0120"]}""";

    [Theory]
    [InlineData("/diagnoses/S72.001A", "S72001A")]
    [InlineData("/diagnoses/s72001a", "S72001A")]
    [InlineData("/drugs?code=0777-3105-02", "0777")]
    [InlineData("/any?code=icd10pcs%7C0DTJ4ZZ", "Icd10Pcs")]
    [InlineData("/any", "none")]
    [InlineData("/lines?code=99213:25&code=j0120", "99213:25 J0120")]
    [InlineData("/lines?code=99213%3A25", "99213:25")]
    [InlineData("/lines", "")]
    public async Task A_code_of_a_route_or_a_query_is_bound(string path, string expected) => Assert.Equal((200, expected), await api.Get(path));

    [Theory]
    [InlineData("/diagnoses/S7")]
    [InlineData("/diagnoses/%20S72")]
    [InlineData("/diagnoses/%EF%BC%B3%EF%BC%97%EF%BC%92")]
    [InlineData("/drugs?code=0777310502")]
    [InlineData("/drugs")]
    [InlineData("/any?code=S72")]
    [InlineData("/lines?code=99213:25&code=D0120")]
    public async Task A_text_that_is_no_code_is_a_bad_request(string path) => Assert.Equal(400, (await api.Get(path)).Status);

    [Fact]
    public async Task Codes_of_a_body_are_bound_as_members_items_and_keys() => Assert.Equal((200, Claim), await api.Post("/claims", Claim));

    [Theory]
    [InlineData("S72.001A", "S7")]
    [InlineData("\"S72.001A\"", "72")]
    [InlineData("\"S72.001A\"", "null")]
    [InlineData("99213\",", "9921\",")]
    [InlineData("0450", "450")]
    [InlineData("J0120", "D0120")]
    public async Task A_body_with_a_text_that_is_no_code_is_a_bad_request(string right, string wrong) =>
        Assert.Equal(400, (await api.Post("/claims", Claim.Replace(right, wrong, StringComparison.Ordinal))).Status);

    [Fact]
    public async Task A_code_that_may_be_left_out_can_be_null() =>
        Assert.Equal(200, (await api.Post("/claims", Claim.Replace("\"99213\",", "null,", StringComparison.Ordinal))).Status);
}
#endif
