using System.Collections.Immutable;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>A price as it stands in a file: a fee of a body or of some of its credentials, or dues.</summary>
/// <param name="Node">Where it stands.</param>
/// <param name="Body">The issuing body.</param>
/// <param name="Kind">What it is paid for; <see langword="null"/> for membership.</param>
/// <param name="Audience">Whom it is for.</param>
/// <param name="Attempts">The attempts it buys.</param>
/// <param name="Times">How often it is paid on the way.</param>
/// <param name="Period">What one payment of dues or maintenance buys.</param>
/// <param name="Credentials">The credentials it is for; empty when it is the same for all of the body.</param>
/// <param name="Amounts">The price over time.</param>
/// <param name="Note">What a reader should know besides.</param>
internal sealed record Price(
    Node Node,
    IssuingBodyId Body,
    FeeKind? Kind,
    Audience Audience,
    int Attempts,
    int Times,
    CalendarPeriod? Period,
    ImmutableArray<CredentialId> Credentials,
    Dated<Money> Amounts,
    string? Note)
{
    /// <summary>What makes two prices the same one at different times.</summary>
    public (FeeKind? Kind, Audience Audience, int Attempts, int Times, CalendarPeriod? Period) Key => (Kind, Audience, Attempts, Times, Period);
}
