using System.Collections.Immutable;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Benchmarks.Recommendations;

/// <summary>The numbers that the criteria read for one credential and one person, as a plain object for rules to look at.</summary>
public sealed class CredentialNumbers
{
    private CredentialNumbers(ImmutableArray<long> read) => Read = read;

    /// <summary>The first number that each criterion read, by the number of the <see cref="Criterion"/>; 0 where the profile does not ask.</summary>
    public ImmutableArray<long> Read { get; }

    /// <summary>Nothing was read.</summary>
    public static CredentialNumbers None { get; } = new([.. Enum.GetValues<Criterion>().Select(_ => 0L)]);

    public static CredentialNumbers Of(Recommendation one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return new([.. Enum.GetValues<Criterion>().Select(criterion => one.Findings.FirstOrDefault(finding => finding.Criterion == criterion)?.Facts[0].Number ?? 0)]);
    }
}
