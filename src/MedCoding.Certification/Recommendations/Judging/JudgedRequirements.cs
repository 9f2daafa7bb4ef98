using System.Collections.Immutable;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>How the requirements of a catalog come out for one person, each judged at most once, by the logic of <see cref="Requirement.Evaluate"/>.</summary>
internal sealed class JudgedRequirements
{
    private const byte NotJudged = byte.MaxValue;

    private readonly CompiledRequirements _requirements;
    private readonly Qualifications _qualifications;
    private readonly CredentialLookup _lookup;
    private readonly byte[] _outcomes;
    private readonly byte[] _singles;

    public JudgedRequirements(CompiledRequirements requirements, Qualifications qualifications, CredentialLookup lookup)
    {
        _requirements = requirements;
        _qualifications = qualifications;
        _lookup = lookup;
        _outcomes = new byte[requirements.Count];
        _outcomes.AsSpan().Fill(NotJudged);
        _singles = requirements.Settle(qualifications.Credentials, NotJudged);
    }

    /// <param name="requirement">The place of a requirement, or <see cref="CompiledRequirements.NotKnown"/>.</param>
    /// <returns>The outcome; <see langword="null"/> for what is not known.</returns>
    public Outcome? Of(int requirement)
    {
        if (requirement == CompiledRequirements.NotKnown)
        {
            return null;
        }

        if (_outcomes[requirement] == NotJudged)
        {
            var at = 0;
            _outcomes[requirement] = (byte)Judge(_requirements.Code(requirement), ref at);
        }

        return (Outcome)_outcomes[requirement];
    }

    private Outcome Judge(ReadOnlySpan<int> code, ref int at)
    {
        var first = code[at++];
        if (first >= 0)
        {
            return Single(first);
        }

        var needed = code[at++];
        var (met, open) = (0, 0);
        for (var members = ~first; members > 0; members--)
        {
            var outcome = Judge(code, ref at);
            met += outcome == Outcome.Met ? 1 : 0;
            open += outcome == Outcome.Unknown ? 1 : 0;
        }

        return RequirementGroup.OutcomeOf(needed, met, open);
    }

    private Outcome Single(int at)
    {
        if (_singles[at] == NotJudged)
        {
            _singles[at] = (byte)_requirements.Single(at).Judge(_qualifications, _lookup).Outcome;
        }

        return (Outcome)_singles[at];
    }
}
