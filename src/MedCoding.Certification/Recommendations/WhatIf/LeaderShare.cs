using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>In how many of the weightings that were drawn a credential comes first.</summary>
/// <param name="Credential">The credential.</param>
/// <param name="Draws">How many; 1 to <see cref="AllDraws"/>.</param>
public readonly record struct LeaderShare(CredentialId Credential, int Draws)
{
    /// <summary>The weightings that are drawn.</summary>
    public const int AllDraws = 4096;
}
