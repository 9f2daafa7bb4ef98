using System.Collections.Immutable;
using System.Globalization;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations;

/// <summary>Works out what keeping a credential takes, once for a day.</summary>
internal static class CompiledUpkeep
{
    private const int Months = Upkeep.Years * 12;

    public static Upkeep Of(Credential credential, CatalogView view)
    {
        var body = view.Catalog.IssuingBodies.Get(credential.IssuingBody);
        var renewal = view.At(credential.Renewal).Fact;
        var cycle = renewal?.Value.Cycle ?? (view.At(body.CertificationCycle).TryGetValue(out var bodys) ? bodys : null);
        var mustBeMember = view.At(body.Membership.RequiredToKeep).TryGetValue(out var required) && required;
        var dues = Dues(body, view);
        var memberFee = Fee(credential, body, view, Audience.Member, cycle);
        var otherFee = mustBeMember ? null : Fee(credential, body, view, Audience.NonMember, cycle);
        var hasFee = credential.Fees.Concat(body.Fees).Any(fee => fee.Kind == FeeKind.Recertification);

        // A way whose price is known in part only would look too cheap beside one that is known whole.
        ImmutableArray<CostItem> asMember = dues is null || (memberFee is null && hasFee) ? [] : [.. new[] { dues, memberFee }.OfType<CostItem>()];
        ImmutableArray<CostItem> alone = otherFee is null ? [] : [otherFee];
        var items = mustBeMember ? (asMember.IsEmpty && dues is not null ? [dues] : asMember)
            : alone.IsEmpty || (!asMember.IsEmpty && Sum(asMember) < Sum(alone)) ? (hasFee ? asMember : [])
            : alone;

        var notIncluded = ImmutableArray.CreateBuilder<string>();
        notIncluded.Add(renewal is null ? "continuing education" : string.Create(CultureInfo.InvariantCulture, $"continuing education ({renewal.Value.Ceus} CEUs a cycle)"));
        if (mustBeMember && dues is null)
        {
            notIncluded.Add($"{body.Id} membership dues");
        }

        if ((!mustBeMember && items.IsEmpty) || (mustBeMember && hasFee && memberFee is null))
        {
            notIncluded.Add("recertification fee");
        }

        return new Upkeep(new CostEstimate(items, notIncluded.ToImmutable()), renewal);
    }

    private static Money Sum(ImmutableArray<CostItem> items) => items.Aggregate(Money.Zero, (sum, item) => sum + item.Amount);

    private static CostItem? Dues(IssuingBody body, CatalogView view)
    {
        var (fact, period) = CompiledCost.Dues(body, view);
        return fact is null ? null : new CostItem($"{body.Id} membership, {Upkeep.Years} years", Times(fact.Value, period), fact.Evidence);
    }

    // The price for an audience, or that for everybody.
    private static CostItem? Fee(Credential credential, IssuingBody body, CatalogView view, Audience audience, CalendarPeriod? cycle)
    {
        var prices = credential.Fees.Concat(body.Fees)
            .Where(fee => fee.Kind == FeeKind.Recertification && (fee.Audience == audience || fee.Audience == Audience.Anyone))
            .OrderBy(fee => fee.Audience == audience ? 0 : 1)
            .Select(fee => (fee.Audience, Price: view.At(fee.Amounts).Fact))
            .Where(fee => fee.Price is not null)
            .ToImmutableArray();
        return prices is [var (payer, price), ..] && cycle is { } length
            ? new CostItem(payer == Audience.Member ? "Recertification (member price)" : "Recertification", Times(price!.Value, length), price.Evidence)
            : null;
    }

    // What is paid a period, over two years, to the cent; a period in days has no whole number of months and is taken as paid once.
    private static Money Times(Money amount, CalendarPeriod period) =>
        period.Months > 0 ? Money.FromDollars(decimal.Round(amount.Dollars * Months / period.Months, 2, MidpointRounding.AwayFromZero)) : amount;
}
