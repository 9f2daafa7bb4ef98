using System.Collections.Immutable;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using PriceKey = (MedCoding.Certification.Credentials.FeeKind? Kind, MedCoding.Certification.Credentials.Audience Audience, int Attempts, int Times, MedCoding.Certification.Facts.CalendarPeriod? Period);

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>All prices of a catalog, handed to the bodies and credentials that they are for.</summary>
internal sealed class PriceTable(IReadOnlyCollection<Price> prices)
{
    private static readonly Comparer<PriceKey> ByKey = Comparer<PriceKey>.Create((one, other) =>
        Nullable.Compare(one.Kind, other.Kind) is var byKind and not 0 ? byKind
        : one.Audience.CompareTo(other.Audience) is var byAudience and not 0 ? byAudience
        : one.Attempts.CompareTo(other.Attempts) is var byAttempts and not 0 ? byAttempts
        : one.Times.CompareTo(other.Times) is var byTimes and not 0 ? byTimes
        : string.CompareOrdinal(one.Period?.ToString(), other.Period?.ToString()));

    private readonly ILookup<IssuingBodyId, Price> _ofBodies = prices.Where(price => price.Credentials.IsEmpty).ToLookup(price => price.Body);

    private readonly ILookup<CredentialId, Price> _ofCredentials = prices
        .SelectMany(price => price.Credentials.Select(credential => (Credential: credential, Price: price)))
        .ToLookup(pair => pair.Credential, pair => pair.Price);

    public ImmutableArray<MembershipDues> DuesOf(IssuingBodyId body) =>
        [.. Joined(body.ToString(), _ofBodies[body].Where(price => price.Kind is null)).Select(price => new MembershipDues(price.Audience, price.Period!.Value, price.Amounts))];

    public ImmutableArray<Fee> FeesOf(IssuingBodyId body) => [.. Joined(body.ToString(), _ofBodies[body].Where(price => price.Kind is not null)).Select(ToFee)];

    public ImmutableArray<Fee> FeesOf(CredentialId credential) => [.. Joined(credential.ToString(), _ofCredentials[credential]).Select(ToFee)];

    /// <summary>Reports prices for credentials of another body, and stated periods that overlap when prices are joined.</summary>
    public void Check(IReadOnlyCollection<Credential> credentials, FaultLog log)
    {
        foreach (var credential in credentials)
        {
            foreach (var price in _ofCredentials[credential.Id].Where(price => price.Body != credential.IssuingBody))
            {
                log.Add(price.Node.Layer.File, price.Node.Path, $"This is a price of {price.Body}, but {credential.Id} is issued by {credential.IssuingBody}.");
            }
        }
    }

    private static Fee ToFee(Price price) =>
        new(price.Kind!.Value, price.Audience, price.Amounts, price.Attempts, price.Note, price.Times, price.Period);

    // Several entries of one key are one price at different times; in an order that does not depend on the files.
    private static IEnumerable<Price> Joined(string owner, IEnumerable<Price> prices)
    {
        Price[] all = [.. prices];
        return all.Length < 2
            ? all
            : all.GroupBy(price => price.Key).OrderBy(group => group.Key, ByKey).Select(group => group.Count() == 1 ? group.Single() : Layered(owner, group));
    }

    private static Price Layered(string owner, IEnumerable<Price> prices) => prices
        .GroupBy(price => price.Node.Layer.Height)
        .OrderBy(layer => layer.Key)
        .Select(Join)
        .Aggregate((lower, upper) => Over(owner, lower, upper));

    // An overlay's price goes before the one that it lies over, and leaves it its days.
    private static Price Over(string owner, Price lower, Price upper)
    {
        upper.Node.Log.Override($"prices/{owner}/{PriceReader.PathOf(upper.Kind, upper.Audience, upper.Attempts, upper.Times, upper.Period)}", upper.Node.Layer, lower.Node);
        return upper with { Amounts = upper.Amounts.Over(lower.Amounts), Note = upper.Note ?? lower.Note };
    }

    private static Price Join(IEnumerable<Price> prices)
    {
        Price[] all = [.. prices];
        var joined = all[0];
        foreach (var price in all.Skip(1))
        {
            ImmutableArray<Fact<Money>> facts = [.. joined.Amounts.Facts, .. price.Amounts.Facts];
            if (Dated.FindOverlap(facts) is var (first, second))
            {
                price.Node.Fault<object>($"The stated validity {facts[second].ValidityText()} overlaps {facts[first].ValidityText()} of the same price elsewhere: one value at a time is in force.");
                return joined;
            }

            joined = joined with { Amounts = Dated.Of(facts), Note = joined.Note ?? price.Note };
        }

        return joined;
    }
}
