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
        var formerNames = reader.List("formerNames", FactReader.Of(FormerName));
        var website = reader.Optional("website", member => member.Address());
        var evidence = FactReader.Evidence(reader);
        var founded = reader.Optional("founded", FactReader.Of(FactReader.Year));
        var headquarters = reader.Optional("headquarters", FactReader.Of(FactReader.Text));
        var memberCount = reader.List("memberCount", FactReader.Of(Holders));
        var membership = reader.Optional("membership", Membership(prices.DuesOf(id))) ?? new Membership { Dues = prices.DuesOf(id) };
        var cycle = reader.Optional("certificationCycle", FactReader.Over(FactReader.Period));
        var ceuTotals = reader.Optional("ceuTotals", FactReader.Over(CeuTotals));
        var lateRenewal = reader.Optional("lateRenewal", FactReader.Over(LateRenewal));
        var reinstatement = reader.Optional("reinstatement", FactReader.Over(Reinstatement));
        var bookEditions = reader.Optional("bookEditions", FactReader.Over(ExamRuleReader.BookEditions));
        var rescheduling = reader.Optional("rescheduling", FactReader.Over(ExamRuleReader.Rescheduling));
        var scheduling = reader.Optional("scheduling", FactReader.Over(ExamRuleReader.Scheduling));
        var pay = reader.List("pay", FactReader.Of(OccupationReader.Pay));
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
        var reader = new ObjectReader(node);
        var name = reader.Required("name", FactReader.Text);
        var year = reader.OptionalValue("year", FactReader.Year);
        return reader.Build(() => new FormerName(name, year));
    }

    public static Holders Holders(Node node)
    {
        var reader = new ObjectReader(node);
        var on = reader.OptionalValue("on", member => member.Date());
        var count = reader.Required("count", member => member.Int(0, int.MaxValue));
        var orMore = reader.OptionalValue("orMore", member => member.Bool()) ?? false;
        return reader.Build(() => new Holders(on, count, orMore));
    }

    private static NodeReader<Membership> Membership(ImmutableArray<MembershipDues> dues) => node =>
    {
        var reader = ObjectReader.Layered(node);
        var requiredForExam = reader.Optional("requiredForExam", FactReader.Over(member => member.Bool()));
        var requiredToKeep = reader.Optional("requiredToKeep", FactReader.Over(member => member.Bool()));
        return reader.Build(() => new Membership { RequiredForExam = requiredForExam, RequiredToKeep = requiredToKeep, Dues = dues });
    };

    private static CeuTotals CeuTotals(Node node)
    {
        var reader = new ObjectReader(node);
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
        var reader = new ObjectReader(node);
        var grace = reader.Required("graceDays", member => member.Int(0, 3650));
        var fee = reader.Required("feeUsd", member => member.Money());
        var deactivated = reader.Required("deactivatedAfterDays", member => member.Int(grace, 3650));
        return reader.Build(() => new LateRenewal(grace, fee, deactivated));
    }

    private static Reinstatement Reinstatement(Node node)
    {
        var reader = new ObjectReader(node);
        var within = reader.Required("withoutRetestWithin", FactReader.Period);
        var fee = reader.Required("feeUsd", member => member.Money());
        return reader.Build(() => new Reinstatement(within, fee));
    }
}
