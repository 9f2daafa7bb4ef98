using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
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
        FeeKind[] kinds = [.. credential.Fees.Concat(body.Fees).Select(fee => fee.Kind).Where(kind => kind is FeeKind.Recertification or FeeKind.Maintenance).Distinct()];
        var memberFees = Fees(kinds, credential, body, view, Audience.Member, cycle);
        var otherFees = mustBeMember ? [] : Fees(kinds, credential, body, view, Audience.NonMember, cycle);

        // A way whose price is known in part only would look too cheap beside one that is known whole.
        ImmutableArray<CostItem> asMember = dues is null || (memberFees.IsEmpty && kinds.Length > 0) ? [] : [dues, .. memberFees];
        var items = mustBeMember ? (asMember.IsEmpty && dues is not null ? [dues] : asMember)
            : otherFees.IsEmpty || (!asMember.IsEmpty && Sum(asMember) < Sum(otherFees)) ? (kinds.Length > 0 ? asMember : [])
            : otherFees;

        var notIncluded = ImmutableArray.CreateBuilder<string>();
        notIncluded.Add(renewal is null || !Names(renewal.Value, out var demand) ? "continuing education" : demand);
        if (mustBeMember && dues is null)
        {
            notIncluded.Add($"{body.Id} membership dues");
        }

        if ((!mustBeMember && items.IsEmpty) || (mustBeMember && kinds.Length > 0 && memberFees.IsEmpty))
        {
            notIncluded.Add("recertification fee");
        }

        return new Upkeep(new CostEstimate(items, notIncluded.ToImmutable()), renewal);
    }

    private static bool Names(RenewalPolicy renewal, [NotNullWhen(true)] out string? demand)
    {
        demand = renewal switch
        {
            { Method: RenewalMethod.Exam } => "the exam of the renewal",
            { Method: RenewalMethod.Course } => "the course of the renewal",
            { Ceus: { } ceus } => string.Create(CultureInfo.InvariantCulture, $"continuing education ({ceus} CEUs a cycle)"),
            _ => null,
        };
        return demand is not null;
    }

    private static Money Sum(ImmutableArray<CostItem> items) => items.Aggregate(Money.Zero, (sum, item) => sum + item.Amount);

    private static CostItem? Dues(IssuingBody body, CatalogView view)
    {
        var (fact, period) = CompiledCost.Dues(body, view);
        return fact is null ? null : new CostItem($"{body.Id} membership, {Upkeep.Years} years", Times(fact.Value, period), fact.Evidence);
    }

    // The prices for an audience, or else those for everybody; none unless every kind has one.
    private static ImmutableArray<CostItem> Fees(FeeKind[] kinds, Credential credential, IssuingBody body, CatalogView view, Audience audience, CalendarPeriod? cycle)
    {
        var items = kinds.Select(kind => Fee(kind, credential, body, view, audience, cycle)).ToImmutableArray();
        return items.Any(item => item is null) ? [] : [.. items.OfType<CostItem>()];
    }

    private static CostItem? Fee(FeeKind kind, Credential credential, IssuingBody body, CatalogView view, Audience audience, CalendarPeriod? cycle)
    {
        var prices = credential.Fees.Concat(body.Fees)
            .Where(fee => fee.Kind == kind && (fee.Audience == audience || fee.Audience == Audience.Anyone))
            .OrderBy(fee => fee.Audience == audience ? 0 : 1)
            .Select(fee => (fee.Audience, fee.Period, Price: view.At(fee.Amounts).Fact))
            .Where(fee => fee.Price is not null)
            .ToImmutableArray();
        var name = kind == FeeKind.Maintenance ? "Maintenance" : "Recertification";
        return prices is [var (payer, period, price), ..] && (period ?? cycle) is { } length
            ? new CostItem(payer == Audience.Member ? $"{name} (member price)" : name, Times(price!.Value, length), price.Evidence)
            : null;
    }

    // What is paid a period, over two years, to the cent; a period in days has no whole number of months and is taken as paid once.
    private static Money Times(Money amount, CalendarPeriod period) =>
        period.Months > 0 ? Money.FromDollars(decimal.Round(amount.Dollars * Months / period.Months, 2, MidpointRounding.AwayFromZero)) : amount;
}
