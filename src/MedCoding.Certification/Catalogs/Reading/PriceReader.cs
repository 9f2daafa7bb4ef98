using System.Globalization;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads prices, which stand apart from what they are paid for: one place to edit when a body's prices change.</summary>
internal static class PriceReader
{
    private static readonly (string, Audience)[] Audiences =
    [
        ("anyone", Audience.Anyone), ("member", Audience.Member), ("non-member", Audience.NonMember),
        ("student", Audience.Student), ("professional", Audience.Professional),
    ];

    // Membership is no fee of the domain: it has dues.
    private static readonly (string, FeeKind?)[] Kinds =
    [
        ("exam", FeeKind.Exam), ("exam-with-course", FeeKind.ExamWithCourse), ("application", FeeKind.Application), ("retake", FeeKind.Retake),
        ("recertification", FeeKind.Recertification), ("maintenance", FeeKind.Maintenance), ("membership", null), ("reschedule", FeeKind.Reschedule),
        ("refund-processing", FeeKind.RefundProcessing), ("eligibility-extension", FeeKind.EligibilityExtension), ("ceu-extension", FeeKind.CeuExtension),
    ];

    /// <summary>What a price is called where one is named: <c>prices/exam/member</c>, and <c>prices/exam/member/2</c> for two attempts.</summary>
    public static string PathOf(FeeKind? kind, Audience audience, int attempts) => string.Create(
        CultureInfo.InvariantCulture,
        $"prices/{Kinds.First(pair => pair.Item2 == kind).Item1}/{Audiences.First(pair => pair.Item2 == audience).Item1}{(attempts == 1 ? "" : $"/{attempts}")}");

    public static Price Price(Node node)
    {
        var reader = new ObjectReader(node);
        var body = reader.Required("issuingBody", References.ToBody);
        var kind = reader.Required("kind", member => member.OneOf(Kinds));
        var audience = reader.Required("audience", member => member.OneOf(Audiences));
        var attempts = reader.OptionalValue("attempts", member => member.Int(1, 10)) ?? 1;
        var times = reader.OptionalValue("times", member => member.Int(1, 100)) ?? 1;
        var period = reader.OptionalValue("period", FactReader.Period);
        var credentials = reader.List("credentials", References.ToCredential);
        var amounts = reader.Required("amounts", FactReader.Over(member => member.Money()));
        var note = reader.Optional("note", FactReader.Text);
        return reader.Build(() =>
        {
            // The rules of the domain, told where the price stands and not where it is used.
            var price = new Price(node, body, kind, audience, attempts, times, period, credentials, amounts, note);
            if (kind is null)
            {
                _ = new MembershipDues(audience, period ?? throw new ArgumentException("Membership has the period that one payment buys (P1Y)."), amounts);
                if (!credentials.IsEmpty)
                {
                    throw new ArgumentException("Membership is the body's, not of single credentials.");
                }
            }
            else
            {
                _ = new Fee(kind.Value, audience, amounts, attempts, note, times, period);
            }

            return price;
        });
    }
}
