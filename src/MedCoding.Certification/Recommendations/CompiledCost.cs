using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations.Criteria;

namespace MedCoding.Certification.Recommendations;

/// <summary>What a credential costs until the exam is passed, for somebody who is a member of its body or not. Worked out once.</summary>
internal sealed class CompiledCost
{
    private CompiledCost(CostEstimate estimate, ImmutableArray<FactRead> reads)
    {
        Estimate = estimate;
        Reads = reads;
    }

    public CostEstimate Estimate { get; }

    /// <summary>The facts of it; one that says not known when there is no exam fee.</summary>
    public ImmutableArray<FactRead> Reads { get; }

    public static CompiledCost Of(Credential credential, CatalogView view, bool isMember)
    {
        var body = view.Catalog.IssuingBodies.Get(credential.IssuingBody);
        var mustJoin = view.At(body.Membership.RequiredForExam).TryGetValue(out var required) && required;
        var anyone = Price(credential, view, Audience.Anyone);
        var member = Price(credential, view, Audience.Member) ?? anyone;
        var nonMember = mustJoin ? null : Price(credential, view, Audience.NonMember) ?? anyone;
        var (dues, period) = isMember ? default : Dues(body, view);
        var others = Others(credential, view);

        // Whoever is no member pays dues as well; where these are not known the member price alone would look too cheap.
        Money? asMember = member is null || (dues is null && !isMember) ? null : member.Value + (dues?.Value ?? Money.Zero);
        var staysOutside = nonMember is not null && (!isMember || member is null) && (asMember is null || nonMember.Value <= asMember);
        if (staysOutside)
        {
            return Build([(FactKind.ExamFee, $"{credential.Id} exam, one attempt", nonMember!)], others);
        }

        if (member is null)
        {
            return Build([], others);
        }

        var fee = (FactKind.ExamFee, $"{credential.Id} exam, one attempt (member price)", member);
        return dues is null
            ? Build([fee], isMember ? others : [.. others, $"{body.Id} membership dues"])
            : Build([fee, (FactKind.Dues, $"{body.Id} membership, {Months.Of(period)}", dues)], others);
    }

    private static CompiledCost Build(ImmutableArray<(FactKind Kind, string Name, Fact<Money> Price)> items, ImmutableArray<string> others) => new(
        new CostEstimate([.. items.Select(item => new CostItem(item.Name, item.Price.Value, item.Price.Evidence))], others),
        items.IsEmpty
            ? [new FactRead(FactKind.NotKnown, 0, null, null)]
            : [.. items.Select(item => new FactRead(item.Kind, item.Price.Value.Cents, null, item.Price.Evidence))]);

    private static Fact<Money>? Price(Credential credential, CatalogView view, Audience audience) =>
        credential.Fees
            .Where(fee => fee.Kind == FeeKind.Exam && fee.Audience == audience && fee.Attempts == 1)
            .Select(fee => view.At(fee.Amounts).Fact)
            .FirstOrDefault(fact => fact is not null);

    public static (Fact<Money>? Amount, CalendarPeriod Period) Dues(IssuingBody body, CatalogView view) =>
        body.Membership.Dues
            .Where(dues => dues.Audience is Audience.Professional or Audience.Anyone or Audience.Member)
            .Select(dues => (Amount: view.At(dues.Amounts).Fact, dues.Period))
            .FirstOrDefault(dues => dues.Amount is not null);

    private static ImmutableArray<string> Others(Credential credential, CatalogView view) =>
        view.At(credential.Exam).Fact?.Value.References is { Value: { OpenBook: true } references }
            ? ["training", "practice exams", $"code books ({string.Join("; ", references.Books.Select(book => book.Title))})"]
            : ["training", "practice exams"];
}
