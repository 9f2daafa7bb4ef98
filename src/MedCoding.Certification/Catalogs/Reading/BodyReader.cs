using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads issuing bodies, and the fees that bodies and credentials ask.</summary>
internal static class BodyReader
{
    private static readonly (string, Audience)[] Audiences =
    [
        ("anyone", Audience.Anyone), ("member", Audience.Member), ("non-member", Audience.NonMember),
        ("student", Audience.Student), ("professional", Audience.Professional),
    ];

    private static readonly (string, FeeKind)[] FeeKinds =
    [
        ("exam", FeeKind.Exam), ("retake", FeeKind.Retake), ("recertification", FeeKind.Recertification), ("reschedule", FeeKind.Reschedule),
        ("refund-processing", FeeKind.RefundProcessing), ("eligibility-extension", FeeKind.EligibilityExtension), ("ceu-extension", FeeKind.CeuExtension),
    ];

    public static IssuingBody Body(Node node)
    {
        var reader = new ObjectReader(node);
        var id = reader.Required("id", References.DeclareBody);
        var name = reader.Required("name", FactReader.Text);
        var alsoKnownAs = reader.List("alsoKnownAs", FactReader.Text);
        var formerNames = reader.List("formerNames", FactReader.Of(FormerName));
        var website = reader.Optional("website", member => member.Address());
        var evidence = FactReader.Evidence(reader);
        var founded = reader.Optional("founded", FactReader.Of(FactReader.Year));
        var headquarters = reader.Optional("headquarters", FactReader.Of(FactReader.Text));
        var memberCount = reader.List("memberCount", FactReader.Of(Holders));
        var membership = reader.Optional("membership", Membership);
        var cycle = reader.Optional("certificationCycle", FactReader.Over(FactReader.Period));
        var ceuTotals = reader.Optional("ceuTotals", FactReader.Over(CeuTotals));
        var lateRenewal = reader.Optional("lateRenewal", FactReader.Over(LateRenewal));
        var reinstatement = reader.Optional("reinstatement", FactReader.Over(Reinstatement));
        var fees = reader.List("fees", Fee);
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
            Membership = membership ?? Credentials.Membership.NotKnown,
            CertificationCycle = cycle,
            CeuTotals = ceuTotals,
            LateRenewal = lateRenewal,
            Reinstatement = reinstatement,
            Fees = fees,
            Pay = pay,
            Statements = statements,
        });
    }

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

    public static Fee Fee(Node node)
    {
        var reader = new ObjectReader(node);
        var kind = reader.Required("kind", member => member.OneOf(FeeKinds));
        var audience = reader.Required("audience", member => member.OneOf(Audiences));
        var attempts = reader.OptionalValue("attempts", member => member.Int(1, 10)) ?? 1;
        var amounts = reader.Required("amounts", FactReader.Over(member => member.Money()));
        var note = reader.Optional("note", FactReader.Text);
        return reader.Build(() => new Fee(kind, audience, amounts, attempts, note));
    }

    private static Membership Membership(Node node)
    {
        var reader = new ObjectReader(node);
        var requiredForExam = reader.Optional("requiredForExam", FactReader.Over(member => member.Bool()));
        var requiredToKeep = reader.Optional("requiredToKeep", FactReader.Over(member => member.Bool()));
        var dues = reader.List("dues", Dues);
        return reader.Build(() => new Membership { RequiredForExam = requiredForExam, RequiredToKeep = requiredToKeep, Dues = dues });
    }

    private static MembershipDues Dues(Node node)
    {
        var reader = new ObjectReader(node);
        var audience = reader.Required("audience", member => member.OneOf(Audiences));
        var period = reader.Required("period", FactReader.Period);
        var amounts = reader.Required("amounts", FactReader.Over(member => member.Money()));
        return reader.Build(() => new MembershipDues(audience, period, amounts));
    }

    private static CeuTotals CeuTotals(Node node)
    {
        var reader = new ObjectReader(node);
        if (reader.OptionalValue("additional", member => member.Int(1, 1000)) is { } additional)
        {
            var cap = reader.Required("cap", member => member.Int(1, 1000));
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
