using System.Collections.Immutable;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads issuing bodies.</summary>
internal static class BodyReader
{
    public static NodeReader<IssuingBody> Body(PriceTable prices) => node =>
    {
        var reader = ObjectReader.Layered(node);
        var id = reader.Required("id", References.DeclareBody);
        var name = reader.Required("name", FactReader.Text);
        var alsoKnownAs = reader.List("alsoKnownAs", FactReader.Text);
        var formerNames = reader.Facts("formerNames", FormerName);
        var website = reader.Optional("website", member => member.Address());
        var evidence = FactReader.Evidence(reader);
        var founded = reader.Fact("founded", FactReader.Year);
        var headquarters = reader.Fact("headquarters", FactReader.Text);
        var memberCount = reader.Facts("memberCount", Holders);
        var membership = reader.Optional("membership", Membership(prices.DuesOf(id))) ?? new Membership { Dues = prices.DuesOf(id) };
        var cycle = reader.Dated("certificationCycle", FactReader.Period);
        var ceuTotals = reader.Dated("ceuTotals", CeuTotals);
        var lateRenewal = reader.Dated("lateRenewal", LateRenewal);
        var reinstatement = reader.Dated("reinstatement", Reinstatement);
        var bookEditions = reader.Dated("bookEditions", ExamRuleReader.BookEditions);
        var rescheduling = reader.Dated("rescheduling", ExamRuleReader.Rescheduling);
        var scheduling = reader.Dated("scheduling", ExamRuleReader.Scheduling);
        var pay = reader.Facts("pay", OccupationReader.Pay);
        var statements = reader.List("statements", FactReader.Statement);
        return reader.Build(() => new IssuingBody(id, name, evidence)
        {
            AlsoKnownAs = alsoKnownAs,
            FormerNames = formerNames,
            Website = website,
            Founded = founded,
            Headquarters = headquarters,
            MemberCount = memberCount,
            Membership = membership,
            CertificationCycle = cycle,
            CeuTotals = ceuTotals,
            LateRenewal = lateRenewal,
            Reinstatement = reinstatement,
            BookEditions = bookEditions,
            Rescheduling = rescheduling,
            Scheduling = scheduling,
            Fees = prices.FeesOf(id),
            Pay = pay,
            Statements = statements,
        });
    };

    public static FormerName FormerName(Node node)
    {
        var reader = ObjectReader.Of(node);
        var name = reader.Required("name", FactReader.Text);
        var year = reader.OptionalValue("year", FactReader.Year);
        return reader.Build(() => new FormerName(name, year));
    }

    public static Holders Holders(Node node)
    {
        var reader = ObjectReader.Of(node);
        var on = reader.OptionalValue("on", member => member.Date());
        var count = reader.Required("count", member => member.Int(0, int.MaxValue));
        var orMore = reader.OptionalValue("orMore", member => member.Bool()) ?? false;
        return reader.Build(() => new Holders(on, count, orMore));
    }

    private static NodeReader<Membership> Membership(ImmutableArray<MembershipDues> dues) => node =>
    {
        var reader = ObjectReader.Layered(node);
        var requiredForExam = reader.Dated("requiredForExam", member => member.Bool());
        var requiredToKeep = reader.Dated("requiredToKeep", member => member.Bool());
        return reader.Build(() => new Membership { RequiredForExam = requiredForExam, RequiredToKeep = requiredToKeep, Dues = dues });
    };

    private static CeuTotals CeuTotals(Node node)
    {
        var reader = ObjectReader.Of(node);
        if (reader.OptionalValue("additional", member => member.Int(1, 1000)) is { } additional)
        {
            var cap = reader.OptionalValue("cap", member => member.Int(1, 1000));
            return reader.Build(() => Credentials.CeuTotals.FromStep(additional, cap));
        }

        var byCount = reader.Required("byCount", member => member.NonEmptyItems(item => item.Int(1, 1000)));
        return reader.Build(() => Credentials.CeuTotals.FromTable(byCount));
    }

    private static LateRenewal LateRenewal(Node node)
    {
        var reader = ObjectReader.Of(node);
        var grace = reader.Required("graceDays", member => member.Int(0, 3650));
        var fee = reader.Required("feeUsd", member => member.Money());
        var deactivated = reader.Required("deactivatedAfterDays", member => member.Int(grace, 3650));
        return reader.Build(() => new LateRenewal(grace, fee, deactivated));
    }

    private static Reinstatement Reinstatement(Node node)
    {
        var reader = ObjectReader.Of(node);
        var within = reader.Required("withoutRetestWithin", FactReader.Period);
        var fee = reader.Required("feeUsd", member => member.Money());
        return reader.Build(() => new Reinstatement(within, fee));
    }
}
