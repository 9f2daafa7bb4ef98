using System.Collections.Immutable;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>How a team stands before one of its needs. Immutable.</summary>
public sealed class NeedStanding
{
    internal NeedStanding(TeamNeed need, WorkSettingId? setting, ImmutableArray<RosterMember> met, ImmutableArray<RosterMember> unknown)
    {
        Need = need;
        Setting = setting;
        Met = met;
        Unknown = unknown;
    }

    /// <summary>The need.</summary>
    public TeamNeed Need { get; }

    /// <summary>The work setting that it was derived from; <see langword="null"/> for a stated one.</summary>
    public WorkSettingId? Setting { get; }

    /// <summary>Who meets it, in the order of the names.</summary>
    public ImmutableArray<RosterMember> Met { get; }

    /// <summary>Of whom it is not known, in the order of the names.</summary>
    public ImmutableArray<RosterMember> Unknown { get; }

    /// <summary>How many people are still to meet it, as far as is known.</summary>
    public int Lacking => Math.Max(0, Need.People - Met.Length);

    /// <summary>Whether enough people meet it; unknown while those of whom it is not known could be enough.</summary>
    public Outcome Outcome => Lacking == 0 ? Outcome.Met : Lacking <= Unknown.Length ? Outcome.Unknown : Outcome.NotMet;
}
