using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Credentials;

/// <summary>An organization that issues credentials. Immutable; equal by identifier within one catalog.</summary>
/// <remarks>What is not known is <see langword="null"/> or empty, never a guess.</remarks>
public sealed class IssuingBody
{
    /// <summary>Creates an issuing body.</summary>
    /// <param name="id">Its identifier, such as <c>AAPC</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="evidence">What the name rests on.</param>
    /// <exception cref="ArgumentException">An argument is default or blank.</exception>
    public IssuingBody(IssuingBodyId id, string name, Evidence evidence)
    {
        Id = Guard.Against.Default(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Evidence = Guard.Against.Null(evidence);
    }

    /// <summary>Its identifier, such as <c>AAPC</c>.</summary>
    public IssuingBodyId Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What the name rests on.</summary>
    public Evidence Evidence { get; }

    /// <summary>Other names in use.</summary>
    public ImmutableArray<string> AlsoKnownAs { get; init; } = [];

    /// <summary>Names from before.</summary>
    public ImmutableArray<Fact<FormerName>> FormerNames { get; init; } = [];

    /// <summary>Its web site.</summary>
    public Uri? Website { get; init; }

    /// <summary>The year it was founded.</summary>
    public Fact<int>? Founded { get; init; }

    /// <summary>Where it sits.</summary>
    public Fact<string>? Headquarters { get; init; }

    /// <summary>How many members it has, by observation.</summary>
    public ImmutableArray<Fact<Holders>> MemberCount { get; init; } = [];

    /// <summary>What it asks about membership.</summary>
    public Membership Membership { get; init; } = Membership.NotKnown;

    /// <summary>The stretch after which its credentials are renewed.</summary>
    public Dated<CalendarPeriod>? CertificationCycle { get; init; }

    /// <summary>How many CEUs a cycle takes with several of its credentials.</summary>
    public Dated<CeuTotals>? CeuTotals { get; init; }

    /// <summary>What happens when a renewal is late.</summary>
    public Dated<LateRenewal>? LateRenewal { get; init; }

    /// <summary>How a credential that ended comes back.</summary>
    public Dated<Reinstatement>? Reinstatement { get; init; }

    /// <summary>Which editions of the code books its exams accept.</summary>
    public Dated<BookEditionRule>? BookEditions { get; init; }

    /// <summary>How an appointment for one of its exams may be moved.</summary>
    public Dated<ReschedulingRule>? Rescheduling { get; init; }

    /// <summary>When one of its exams that was applied or paid for may be sat.</summary>
    public Dated<SchedulingRule>? Scheduling { get; init; }

    /// <summary>Fees that hold for all its credentials.</summary>
    public ImmutableArray<Fee> Fees { get; init; } = [];

    /// <summary>What its surveys say people earn.</summary>
    public ImmutableArray<Fact<Pay>> Pay { get; init; } = [];

    /// <summary>Rules and circumstances that are prose.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
