using System.Collections.Immutable;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>What a person may earn to close gaps.</summary>
/// <param name="Kept">The candidates that are looked at in every combination.</param>
/// <param name="Left">Candidates beyond that number, which only the proven bound counts on.</param>
/// <param name="PassedOver">Credentials that would close a gap and are no candidates.</param>
internal sealed record CandidateSet(ImmutableArray<Candidate> Kept, ImmutableArray<Candidate> Left, ImmutableArray<(Credential Credential, CredentialObstacle Obstacle)> PassedOver);
