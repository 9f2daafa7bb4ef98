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
        var ceus = renewal is null ? "continuing education" : string.Create(CultureInfo.InvariantCulture, $"continuing education ({renewal.Value.Ceus} CEUs a cycle)");
        var mustBeMember = view.At(body.Membership.RequiredToKeep).TryGetValue(out var required) && required;

        var dues = Dues(body, view);
        var asMember = With(dues, Fee(credential, body, view, Audience.Member, cycle) ?? Fee(credential, body, view, Audience.Anyone, cycle));
        var alone = With(null, Fee(credential, body, view, Audience.NonMember, cycle) ?? Fee(credential, body, view, Audience.Anyone, cycle));
        var items = mustBeMember ? (dues is null ? [] : asMember)
            : alone.IsEmpty || (dues is not null && Sum(asMember) < Sum(alone)) ? (dues is null || alone.IsEmpty ? [] : asMember)
            : alone;
        ImmutableArray<string> notIncluded = mustBeMember && dues is null ? [ceus, $"{body.Id} membership dues"]
            : !mustBeMember && items.IsEmpty ? [ceus, "recertification fee"]
            : [ceus];
        return new Upkeep(new CostEstimate(items, notIncluded), renewal);
    }

    private static ImmutableArray<CostItem> With(CostItem? dues, CostItem? fee) => [.. new[] { dues, fee }.OfType<CostItem>()];

    private static Money Sum(ImmutableArray<CostItem> items) => items.Aggregate(Money.Zero, (sum, item) => sum + item.Amount);

    private static CostItem? Dues(IssuingBody body, CatalogView view)
    {
        var (fact, period) = CompiledCost.Dues(body, view);
        return fact is null ? null : new CostItem($"{body.Id} membership, {Upkeep.Years} years", Times(fact.Value, period), fact.Evidence);
    }

    private static CostItem? Fee(Credential credential, IssuingBody body, CatalogView view, Audience audience, CalendarPeriod? cycle) =>
        credential.Fees.Concat(body.Fees)
            .Where(fee => fee.Kind == FeeKind.Recertification && fee.Audience == audience)
            .Select(fee => view.At(fee.Amounts).Fact)
            .FirstOrDefault(fact => fact is not null) is { } price && cycle is { } length
            ? new CostItem(audience == Audience.Member ? "Recertification (member price)" : "Recertification", Times(price.Value, length), price.Evidence)
            : null;

    // What is paid a period, over two years; a period in days has no whole number of months and is taken as paid once.
    private static Money Times(Money amount, CalendarPeriod period) =>
        period.Months > 0 ? Money.FromDollars(amount.Dollars * Months / period.Months) : amount;
}
