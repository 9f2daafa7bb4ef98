using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Catalogs.Reading;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs;

/// <summary>A catalog as it is known for one day. Immutable and thread-safe.</summary>
public sealed class CatalogView
{
    internal CatalogView(CertificationCatalog catalog, DateOnly date)
    {
        Catalog = catalog;
        Date = date;
    }

    /// <summary>The catalog.</summary>
    public CertificationCatalog Catalog { get; }

    /// <summary>The day.</summary>
    public DateOnly Date { get; }

    /// <summary>What is known of a fact for the day; nothing is known of a fact that is not there.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="dated">The fact, such as a credential's exam; may be <see langword="null"/>.</param>
    public DatedAnswer<T> At<T>(Dated<T>? dated) => dated is null ? default : dated.At(Date);

    /// <summary>All that is known for the day, fact by fact.</summary>
    /// <returns>Of each thing its value, in the ordinal order of the paths; what is not known for the day is not there.</returns>
    /// <remarks>Nothing is kept: each call goes through the whole catalog.</remarks>
    public ImmutableArray<CatalogFact> ListFacts() => Catalog.Contents.At(Date);

    /// <summary>The same catalog for another day.</summary>
    /// <param name="date">The day.</param>
    public CatalogView AsOf(DateOnly date) => Catalog.AsOf(date);

    /// <summary>Everything about a credential that changes in time, with how well it is known for the day: in force, known from near the day only, or not known.</summary>
    /// <param name="credential">The credential.</param>
    /// <returns>In the order of the seed files: status, eligibility, what is advised, exam, renewal, retake, appointments, then each price.</returns>
    public ImmutableArray<FactStanding> StandingsOf(Credential credential)
    {
        Guard.Against.Null(credential);
        return
        [
            Of("status", credential.Status),
            Of("eligibility", credential.Eligibility),
            Of("recommended", credential.Recommended),
            Of("exam", credential.Exam),
            Of("renewal", credential.Renewal),
            Of("retake", credential.Retake),
            Of("rescheduling", credential.Rescheduling),
            Of("scheduling", credential.Scheduling),
            .. credential.Fees.Select(Of),
        ];
    }

    /// <summary>Everything about an issuing body that changes in time, with how well it is known for the day.</summary>
    /// <param name="body">The body.</param>
    /// <returns>In the order of the seed files: membership, cycle, CEUs, late renewal, reinstatement, code books, appointments, then each price.</returns>
    public ImmutableArray<FactStanding> StandingsOf(IssuingBody body)
    {
        Guard.Against.Null(body);
        return
        [
            Of("membership/requiredForExam", body.Membership.RequiredForExam),
            Of("membership/requiredToKeep", body.Membership.RequiredToKeep),
            Of("certificationCycle", body.CertificationCycle),
            Of("ceuTotals", body.CeuTotals),
            Of("lateRenewal", body.LateRenewal),
            Of("reinstatement", body.Reinstatement),
            Of("bookEditions", body.BookEditions),
            Of("rescheduling", body.Rescheduling),
            Of("scheduling", body.Scheduling),
            .. body.Membership.Dues.Select(dues => Of($"prices/{PriceReader.PathOf(null, dues.Audience, 1, 1, dues.Period)}", dues.Amounts)),
            .. body.Fees.Select(Of),
        ];
    }

    private FactStanding Of(Fee fee) =>
        Of($"prices/{PriceReader.PathOf(fee.Kind, fee.Audience, fee.Attempts, fee.Times, fee.Period)}", fee.Amounts);

    private FactStanding Of<T>(string name, Dated<T>? dated)
    {
        var answer = At(dated);
        return new(name, answer.Standing, answer.Fact?.Evidence);
    }
}
