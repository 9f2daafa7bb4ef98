using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Catalogs.Finding;

public sealed class FindExamples
{
    private static readonly CertificationCatalog Catalog = CertificationCatalog.Shipped;

    [Theory]
    [InlineData("cpc", "CPC")]
    [InlineData("c.p.c.", "CPC")]
    [InlineData("ccs p", "CCS-P")]
    [InlineData("CCSP", "CCS-P")]
    [InlineData("icd 10", "icd-10-cm")]
    [InlineData("Certified Professional Coder", "CPC")]
    [InlineData("CPC (Certified Professional Coder)", "CPC")]
    [InlineData("the CPC exam", "CPC")]
    [InlineData("cpc a", "CPC-A")]
    [InlineData("inpatient certified coder", "CIC")]
    [InlineData("AAPC inpatient coder", "CIC")]
    [InlineData("out patient coder", "COC")]
    [InlineData("certifed profesional coder", "CPC")]
    [InlineData("coder profesional", "CPC")]
    [InlineData("ophtalmology coder", "COPC")]
    [InlineData("tumor registrar", "cancer-registrar")]
    [InlineData("tumour registrar", "cancer-registrar")]
    [InlineData("insurance companies", "payer")]
    [InlineData("doctors office", "physician-practice")]
    [InlineData("E&M", "evaluation-and-management")]
    [InlineData("ahimaa", "AHIMA")]
    [InlineData("registered nurse", "RN")]
    [InlineData("practicode", "practicode")]
    public void What_people_type_finds_what_they_mean_first(string text, string id) => Assert.Equal(id, Catalog.Find(text)[0].Id);

    [Theory]
    [InlineData("CPC", MatchCloseness.Whole, CatalogTextKind.Identifier, "CPC")]
    [InlineData("professional coder certified", MatchCloseness.Words, CatalogTextKind.Name, "Certified Professional Coder")]
    [InlineData("certified professional code", MatchCloseness.Beginning, CatalogTextKind.Name, "Certified Professional Coder")]
    [InlineData("certified profesional coder", MatchCloseness.NearSpelling, CatalogTextKind.Name, "Certified Professional Coder")]
    [InlineData("insurance companies", MatchCloseness.Whole, CatalogTextKind.Synonym, "insurance companies")]
    [InlineData("RRA", MatchCloseness.Whole, CatalogTextKind.FormerLetters, "RRA")]
    [InlineData("Certified Documentation Improvement Practitioner", MatchCloseness.Whole, CatalogTextKind.FormerName, "Certified Documentation Improvement Practitioner")]
    public void A_match_tells_how_it_came_about(string text, MatchCloseness closeness, CatalogTextKind kind, string found)
    {
        var first = Catalog.Find(text)[0];
        Assert.Equal((closeness, kind, found), (first.Closeness, first.TextKind, first.Text));
    }

    [Fact]
    public void A_former_name_is_told_with_its_year()
    {
        var body = Catalog.Find("american medical record association")[0];
        Assert.Equal(("AHIMA", CatalogTextKind.FormerName, 1970), (body.Id, body.TextKind, body.Year));
        Assert.Equal("AHIMA (American Health Information Management Association), formerly American Medical Record Association", body.ToString());
        Assert.Null(Catalog.Find("AHIMA")[0].Year);
    }

    [Fact]
    public void A_mark_leads_to_the_credential_it_stands_on()
    {
        var mark = Catalog.Find("CPC-A")[0];
        Assert.Equal((CatalogItemKind.Designation, "CPC"), (mark.Kind, mark.LeadsTo.ToString()));
    }

    [Theory]
    [InlineData("CPC", "CPC-A")]
    [InlineData("hospital", "hospital-inpatient")]
    public void The_whole_text_stands_before_what_begins_with_it(string text, string longer)
    {
        string[] ids = [.. Catalog.Find(text).Select(match => match.Id)];
        Assert.Equal(text, ids[0]);
        Assert.Contains(longer, ids);
    }

    [Theory]
    [InlineData("CX")]
    [InlineData("zzzz")]
    [InlineData("CPXX")]
    [InlineData("underwater welding")]
    public void What_is_too_far_from_everything_finds_nothing(string text) => Assert.Empty(Catalog.Find(text));

    [Fact]
    public void One_letter_of_an_abbreviation_may_be_wrong()
    {
        Assert.Contains("CPC", Catalog.Find("CPX").Select(match => match.Id));
        Assert.DoesNotContain(Catalog.Find("CPC"), match => match.Closeness == MatchCloseness.NearSpelling);
    }

    [Fact]
    public void A_word_that_stands_in_half_of_all_names_is_found_where_it_is_all_that_is_asked_for() =>
        Assert.All(Catalog.Find("certified"), match => Assert.Contains("certif", match.Text, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void What_is_offered_no_more_stands_behind_what_is_as_near()
    {
        string[] ids = [.. Catalog.Find("certified professional coder p").Concat(Catalog.Find("CPC")).Select(match => match.Id)];
        Assert.True(Array.LastIndexOf(ids, "CPC-P") > Array.LastIndexOf(ids, "CPCO"));
    }
}
