using System.Collections.Immutable;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>One person of a roster, today and in the months to come.</summary>
/// <remarks>A member of a team works in the profile's own role, or in coding where none is stated, and gains experience there month by month: where the experience is known
/// it grows, and where one work setting is stated it is gained there.</remarks>
internal sealed class TeamPerson
{
    private readonly CompiledCatalog _team;
    private readonly PracticeAreaId _area;
    private readonly Qualifications _today;
    private readonly bool[] _isMember;
    private readonly Dictionary<int, Qualifications> _later = [];

    public TeamPerson(RosterMember member, CompiledCatalog team)
    {
        _team = team;
        Member = member;
        _area = member.Profile.Role is { } role ? team.View.Catalog.Roles.Get(role).Area : PracticeAreaIds.Coding;
        _today = member.Profile.EffectiveQualifications(_area, team.View.Catalog);
        _isMember = team.MembershipsOf(_today);
    }

    public RosterMember Member { get; }

    public string Name => Member.Name;

    public Qualifications Today => _today;

    public ImmutableArray<CredentialId> Held => _today.Credentials ?? [];

    /// <summary>Months in the own practice area; <see langword="null"/> when not known.</summary>
    public int? ExperienceMonths => _today.ExperienceMonths.TryGetValue(_area, out var months) ? months : null;

    /// <summary>Whether something is held that another credential could take away: who earns that one no longer carries it.</summary>
    public bool CanLose => _team.Superseded.Any(pair => Held.Contains(_team.Credentials[pair.At].Credential.Id));

    public bool IsMemberOf(IssuingBodyId body) => _isMember[_team.BodyPlaces[body]];

    /// <summary>How a requirement comes out when some months have passed and some credentials were earned.</summary>
    /// <remarks>Of whom it is not known what is held, what is earned comes on top of that: it never decides against anybody.</remarks>
    public Outcome OutcomeOf(Requirement requirement, int months, ReadOnlySpan<CredentialId> earned)
    {
        var outcome = Judge(requirement, months, earned).Outcome;
        return _today.Credentials is null && earned.Length > 0 && Judge(requirement, months, []).Outcome is var without && without > outcome ? without : outcome;
    }

    /// <summary>How a requirement could come out at best when everything earned is carried beside everything held, whatever supersedes what.</summary>
    public Outcome BestOutcomeOf(Requirement requirement, int months, ReadOnlySpan<CredentialId> earned)
    {
        var outcome = requirement.Evaluate(new Qualifications(After(months)) { Credentials = earned.IsEmpty ? _today.Credentials : [.. Held, .. earned] }, _team.Lookup).Outcome;
        return _today.Credentials is null && OutcomeOf(requirement, months, []) is var without && without > outcome ? without : outcome;
    }

    public RequirementResult Judge(Requirement requirement, int months, ReadOnlySpan<CredentialId> earned) =>
        requirement.Evaluate(earned.IsEmpty ? After(months) : new Qualifications(After(months)) { Credentials = Carried(earned) }, _team.Lookup);

    /// <summary>The first month up to a last one in which a requirement comes out at least so; <see langword="null"/> when there is none.</summary>
    public int? FirstMonth(Requirement requirement, Outcome least, int from, int until, ReadOnlySpan<CredentialId> earned)
    {
        if (OutcomeOf(requirement, from, earned) >= least)
        {
            return from;
        }

        if (OutcomeOf(requirement, until, earned) < least)
        {
            return null;
        }

        // Time only adds, so that what came out once stays.
        var (no, yes) = (from, until);
        while (yes - no > 1)
        {
            var middle = (no + yes) / 2;
            (no, yes) = OutcomeOf(requirement, middle, earned) >= least ? (no, middle) : (middle, yes);
        }

        return yes;
    }

    // Who earns a credential no longer carries what it supersedes, be it held or earned before.
    private ImmutableArray<CredentialId> Carried(ReadOnlySpan<CredentialId> earned)
    {
        ImmutableArray<CredentialId> all = [.. Held, .. earned];
        foreach (var (at, above) in _team.Superseded)
        {
            if (earned.ContainsAny(above.AsSpan()))
            {
                all = all.Remove(_team.Credentials[at].Credential.Id);
            }
        }

        return all;
    }

    private Qualifications After(int months)
    {
        if (months == 0 || ExperienceMonths is not { } now)
        {
            return _today;
        }

        if (!_later.TryGetValue(months, out var later))
        {
            PlacedExperience[] gained = Member.Profile.WorkSettings is [var setting]
                ? [new PlacedExperience(_area, months, _team.View.Catalog.WithinOrAbove(setting), _team.View.Catalog.Below(setting))]
                : [];
            _later[months] = later = _today.WithExperience(_today.ExperienceMonths.SetItem(_area, now + months), [.. _today.ExperienceInSettings, .. gained]);
        }

        return later;
    }
}
