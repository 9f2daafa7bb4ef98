using System.Collections.Frozen;
using System.Collections.Immutable;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations;

/// <summary>How every credential of a catalog fits every answer of one kind: a column of <see cref="FitCode"/> an answer.</summary>
/// <typeparam name="TId">The type of the answers.</typeparam>
internal sealed class FitColumns<TId>
    where TId : struct, IIdentifier<TId>
{
    private readonly FrozenDictionary<TId, byte[]> _columns;
    private readonly FrozenSet<TId> _covered;

    /// <param name="answers">The answers that the catalog knows.</param>
    /// <param name="credentials">The credentials, in the order of the columns.</param>
    /// <param name="fit">The fit of a credential with an answer.</param>
    public FitColumns(IEnumerable<TId> answers, ImmutableArray<CompiledCredential> credentials, Func<CompiledCredential, TId, FactRead> fit)
    {
        _columns = answers.ToFrozenDictionary(answer => answer, answer => credentials.Select(credential => FitCode.Of(fit(credential, answer))).ToArray());
        _covered = _columns
            .Where(column => credentials.Where((credential, at) => credential.OwnPlace == Place.Ranked && FitCode.Reaches(column.Value[at], FitLevel.Possible)).Any())
            .Select(column => column.Key)
            .ToFrozenSet();
    }

    /// <summary>The column of an answer; empty for one that the catalog does not know.</summary>
    public ReadOnlySpan<byte> Of(TId answer) => _columns.TryGetValue(answer, out var column) ? column : [];

    /// <summary>Whether some credential that can be ranked is at least possible for an answer.</summary>
    public bool Covers(TId answer) => _covered.Contains(answer);
}
