using System.Collections.Immutable;
using System.Globalization;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations.Criteria;

namespace MedCoding.Certification.Recommendations;

/// <summary>What a credential costs until the exam is passed, for somebody who is a member of its body or not. Worked out once.</summary>
internal sealed class CompiledCost
{
    private CompiledCost(CostEstimate estimate, ImmutableArray<FactRead> reads, bool lacksDues)
    {
        Estimate = estimate;
        Reads = reads;
        LacksDues = lacksDues;
    }

    public CostEstimate Estimate { get; }

    /// <summary>The facts of it; one that says not known when there is no exam fee.</summary>
    public ImmutableArray<FactRead> Reads { get; }

    /// <summary>Whether the person has to join for the price, for dues that are not known: the estimate is too low then.</summary>
    public bool LacksDues { get; }

    /// <summary>Whether the estimate counts on the person to join the body, and has its dues.</summary>
    public bool HasDues => Reads.Any(read => read.Kind == FactKind.Dues);

    public static CompiledCost Of(Credential credential, CatalogView view, bool isMember)
    {
        var body = view.Catalog.IssuingBodies.Get(credential.IssuingBody);
        var mustJoin = view.At(body.Membership.RequiredForExam).TryGetValue(out var required) && required;
        var anyone = Fees(credential, view, Audience.Anyone);
        var member = Fees(credential, view, Audience.Member) is { IsEmpty: false } own ? own : anyone;
        var nonMember = mustJoin ? [] : Fees(credential, view, Audience.NonMember) is { IsEmpty: false } price ? price : anyone;
        var (dues, period) = isMember ? default : Dues(body, view);
        var others = Others(credential, view);

        // Whoever is no member pays dues as well; where these are not known the member price alone would look too cheap.
        Money? asMember = member.IsEmpty || (dues is null && !isMember) ? null : Sum(member) + (dues?.Value ?? Money.Zero);
        var staysOutside = !nonMember.IsEmpty && (!isMember || member.IsEmpty) && (asMember is null || Sum(nonMember) <= asMember);
        if (staysOutside)
        {
            return Build(nonMember, others);
        }

        if (member.IsEmpty)
        {
            return Build([], others);
        }

        ImmutableArray<Item> fees = [.. member.Select(fee => fee.Kind == FactKind.ExamFee ? fee with { Name = $"{fee.Name} (member price)" } : fee)];
        return dues is null
            ? Build(fees, isMember ? others : [.. others, $"{body.Id} membership dues"], lacksDues: !isMember)
            : Build([.. fees, new(FactKind.Dues, DuesName(body, period), dues.Value, dues.Evidence)], others);
    }

    private static Money Sum(ImmutableArray<Item> items) => items.Aggregate(Money.Zero, (sum, item) => sum + item.Amount);

    /// <summary>What the dues of a body are called in an estimate.</summary>
    public static string DuesName(IssuingBody body, CalendarPeriod period) => $"{body.Id} membership, {Months.Of(period)}";

    private static CompiledCost Build(ImmutableArray<Item> items, ImmutableArray<string> others, bool lacksDues = false) => new(
        new CostEstimate([.. items.Select(item => new CostItem(item.Name, item.Amount, item.Evidence))], others),
        items.IsEmpty
            ? [new FactRead(FactKind.NotKnown, 0, null, null)]
            : [.. items.Select(item => new FactRead(item.Kind, item.Amount.Cents, null, item.Evidence))],
        lacksDues);

    // What an audience pays until the exam is passed; nothing where the price of the exam is not known. The exam by itself goes before one with a course.
    private static ImmutableArray<Item> Fees(Credential credential, CatalogView view, Audience audience)
    {
        if ((Price(credential, view, audience, FeeKind.Exam, FactKind.ExamFee, "exam, one attempt")
            ?? Price(credential, view, audience, FeeKind.ExamWithCourse, FactKind.ExamFee, "exam with the issuer's course")) is not { } exam)
        {
            return [];
        }

        return (Price(credential, view, audience, FeeKind.Application, FactKind.ApplicationFee, "application")
            ?? Price(credential, view, Audience.Anyone, FeeKind.Application, FactKind.ApplicationFee, "application")) is { } application
            ? [exam, application]
            : [exam];
    }

    private static Item? Price(Credential credential, CatalogView view, Audience audience, FeeKind kind, FactKind read, string name) =>
        credential.Fees
            .Where(fee => fee.Kind == kind && fee.Audience == audience && fee.Attempts == 1)
            .Select(fee => (fee.Times, Price: view.At(fee.Amounts).Fact))
            .Where(fee => fee.Price is not null)
            .Select(fee => new Item(
                read,
                fee.Times == 1 ? $"{credential.Id} {name}" : string.Create(CultureInfo.InvariantCulture, $"{credential.Id} {name}, {fee.Times} parts"),
                Enumerable.Repeat(fee.Price!.Value, fee.Times).Aggregate(Money.Zero, (sum, one) => sum + one),
                fee.Price.Evidence))
            .FirstOrDefault();

    public static (Fact<Money>? Amount, CalendarPeriod Period) Dues(IssuingBody body, CatalogView view) =>
        body.Membership.Dues
            .Where(dues => dues.Audience is Audience.Professional or Audience.Anyone or Audience.Member)
            .Select(dues => (Amount: view.At(dues.Amounts).Fact, dues.Period))
            .FirstOrDefault(dues => dues.Amount is not null);

    private static ImmutableArray<string> Others(Credential credential, CatalogView view) =>
        view.At(credential.Exam).Fact?.Value.References is { Value: { OpenBook: true } references }
            ? ["training", "practice exams", $"code books ({string.Join("; ", references.Books.Select(book => book.Title))})"]
            : ["training", "practice exams"];

    private sealed record Item(FactKind Kind, string Name, Money Amount, Evidence Evidence);
}
