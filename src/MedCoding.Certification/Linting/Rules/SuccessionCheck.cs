using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Linting.Rules;

/// <summary>Who follows what became of a credential should come to one that is offered.</summary>
internal sealed class SuccessionCheck : LintCheck
{
    public override LintRule Rule { get; } = new(
        "MC1106", "dead-end-succession", LintSeverity.Warning, "What took the place of a credential is itself not offered, or is not named.",
        "Name as 'successor' what is offered today, or give the successor its own.");

    public override IEnumerable<LintFinding> Find(LintSubject subject) =>
        from credential in subject.Catalog.Credentials
        let end = StatusOf(subject, credential.Id) is { } status && IsGone(status) ? EndOf(subject, credential.Id, status) : null
        where end is not null
        select subject.At(Rule, $"credentials/{credential.Id}/status", end);

    private static string? EndOf(LintSubject subject, CredentialId start, CredentialStatus status)
    {
        if (status.Successor is null)
        {
            return status.Standing == CredentialStanding.Renamed ? $"{start} is renamed, and its new letters are not named." : null;
        }

        var way = new List<CredentialId> { start };
        var met = new HashSet<CredentialId>(way);
        for (var at = status.Successor; at is { } next;)
        {
            way.Add(next);
            if (!met.Add(next))
            {
                return $"What follows {start} goes round: {LintText.Way(way)}.";
            }

            if (StatusOf(subject, next) is not { } after || !IsGone(after))
            {
                return null;
            }

            at = after.Successor;
            if (at is null)
            {
                return $"What follows {start} ends with {next}, which is {StandingText(after)}: {LintText.Way(way)}.";
            }
        }

        return null;
    }

    private static CredentialStatus? StatusOf(LintSubject subject, CredentialId id) => subject.View.At(subject.Catalog.Credentials.Get(id).Status).Fact?.Value;

    private static bool IsGone(CredentialStatus status) => status.Standing != CredentialStanding.Active;

    private static string StandingText(CredentialStatus status) => status.Standing switch
    {
        CredentialStanding.Retired => "retired",
        CredentialStanding.Renamed => "renamed",
        _ => "closed to new holders",
    };
}
