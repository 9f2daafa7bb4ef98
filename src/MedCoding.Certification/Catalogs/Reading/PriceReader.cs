using System.Globalization;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads prices, which stand apart from what they are paid for: one place to edit when a body's prices change.</summary>
internal static class PriceReader
{
    public static readonly (string, Audience)[] Audiences =
    [
        ("anyone", Audience.Anyone), ("member", Audience.Member), ("non-member", Audience.NonMember),
        ("student", Audience.Student), ("professional", Audience.Professional),
    ];

    // Membership is no fee of the domain: it has dues.
    public static readonly (string, FeeKind?)[] Kinds =
    [
        ("exam", FeeKind.Exam), ("exam-with-course", FeeKind.ExamWithCourse), ("application", FeeKind.Application), ("retake", FeeKind.Retake),
        ("recertification", FeeKind.Recertification), ("maintenance", FeeKind.Maintenance), ("membership", null), ("reschedule", FeeKind.Reschedule),
        ("refund-processing", FeeKind.RefundProcessing), ("eligibility-extension", FeeKind.EligibilityExtension), ("ceu-extension", FeeKind.CeuExtension),
    ];

    /// <summary>What a price is called among those of one body or credential: <c>exam/member/1</c>, <c>membership/professional/1/P1Y</c>.</summary>
    public static string PathOf(FeeKind? kind, Audience audience, int attempts, int times, CalendarPeriod? period) =>
        string.Join('/', PartsOf(kind, audience, attempts, times, period));

    public static Price Price(Node node)
    {
        var reader = ObjectReader.Of(node);
        var body = reader.Required("issuingBody", References.ToBody);
        var kind = reader.Required("kind", member => member.OneOf(Kinds));
        var audience = reader.Required("audience", member => member.OneOf(Audiences));
        var attempts = reader.OptionalValue("attempts", member => member.Int(1, 10)) ?? 1;
        var times = reader.OptionalValue("times", member => member.Int(1, 100)) ?? 1;
        var period = reader.OptionalValue("period", FactReader.Period);
        var credentials = reader.List("credentials", References.ToCredential);
        var amounts = reader.RequiredDated("amounts", member => member.Money());
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

    private static IEnumerable<string> PartsOf(FeeKind? kind, Audience audience, int attempts, int times, CalendarPeriod? period)
    {
        yield return Array.Find(Kinds, pair => pair.Item2 == kind).Item1;
        yield return Array.Find(Audiences, pair => pair.Item2 == audience).Item1;
        yield return attempts.ToString(CultureInfo.InvariantCulture);
        if (times > 1)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{times}-times");
        }

        if (period is { } stretch)
        {
            yield return stretch.ToString();
        }
    }
}
