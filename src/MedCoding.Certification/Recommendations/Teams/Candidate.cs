using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>A credential that a person may earn, with its price and its time for that person.</summary>
internal sealed class Candidate
{
    public Candidate(CompiledCredential compiled, TeamPerson person)
    {
        Compiled = compiled;
        Outside = compiled.Cost(person.IsMemberOf(compiled.Credential.IssuingBody));
        Inside = compiled.Cost(isMember: true);
        var study = compiled.StudyWeeks(person.ExperienceMonths, person.Member.Profile.StudyHoursPerWeek);
        Weeks = study.Kind == FactKind.StudyWeeks ? (int)study.Number : null;
        Now = compiled.Eligibility is { } demand ? person.OutcomeOf(demand.Value, 0, []) : Outcome.Unknown;
    }

    public CompiledCredential Compiled { get; }

    public CredentialId Id => Compiled.Credential.Id;

    public IssuingBodyId Body => Compiled.Credential.IssuingBody;

    /// <summary>What it costs the person alone: as a member where that is so, otherwise by the cheaper of joining and staying outside.</summary>
    public CompiledCost Outside { get; }

    /// <summary>What it costs a member.</summary>
    public CompiledCost Inside { get; }

    /// <summary>The least study time that a source names; <see langword="null"/> when not known.</summary>
    public int? Weeks { get; }

    /// <summary>How the issuer's demands come out today, without any other credential.</summary>
    public Outcome Now { get; }

    public bool HasPrice => Outside is { Estimate.Total: not null, LacksDues: false } && Inside.Estimate.Total is not null;

    public long OutsideCents => Outside.Estimate.Total!.Value.Cents;

    public long InsideCents => Inside.Estimate.Total!.Value.Cents;

    /// <summary>What it costs at least, whatever else is earned.</summary>
    public long LeastCents => Math.Min(OutsideCents, InsideCents);

    /// <summary>Whether nothing can speak for another credential of the same price: the person may sit now, and how long it takes is known.</summary>
    public bool IsCertain => Now == Outcome.Met && Compiled.Status is not null && Weeks is not null;
}
