using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations.Teams;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>The answer for a team: how everybody stands before the demand, how the team stands before its needs, and the plan. Data only; immutable.</summary>
public sealed class TeamReport
{
    internal TeamReport(CatalogView view, Roster roster, int withinMonths)
    {
        View = view;
        Roster = roster;
        WithinMonths = withinMonths;
    }

    /// <summary>The catalog and the day that were asked.</summary>
    public CatalogView View { get; }

    /// <summary>The day that was asked.</summary>
    public DateOnly AsOf => View.Date;

    /// <summary>The team that was asked about.</summary>
    public Roster Roster { get; }

    /// <summary>How many months there are to close gaps.</summary>
    public int WithinMonths { get; }

    /// <summary>How everybody stands before the demand, in the order of the names; empty when nothing is demanded.</summary>
    public ImmutableArray<MemberStanding> Members { get; internal init; } = [];

    /// <summary>How the team stands before its needs: the stated ones in their order, then those of its settings.</summary>
    public ImmutableArray<NeedStanding> Needs { get; internal init; } = [];

    /// <summary>Settings for which the catalog judges no credential to be a primary or good fit, so that nothing can be said about them.</summary>
    public ImmutableArray<WorkSettingId> Unjudged { get; internal init; } = [];

    /// <summary>Who earns what, so that the gaps are closed.</summary>
    public required TeamPlan Plan { get; init; }

    /// <summary>Credentials that would close a gap and are no candidates for some people, in the order of their letters.</summary>
    public ImmutableArray<PassedOverCredential> PassedOver { get; internal init; } = [];

    /// <summary>Whether there is anything for the plan to close: somebody who is known not to meet the demand and has no grace beyond the months, or a need that too few people meet.</summary>
    public bool HasGaps => Members.Any(member => member.IsGap) || Needs.Any(need => need.Outcome == Outcome.NotMet);

    /// <summary>The report in words.</summary>
    public TeamExplanation Explain() => new TeamExplainer(this).Explain();

    /// <summary>The report in words, as Markdown.</summary>
    public string ToMarkdown() => Explain().ToMarkdown();

    /// <summary>The report as JSON, data and words; the same report gives the same bytes everywhere.</summary>
    /// <param name="indented">Whether to write one member a line.</param>
    public byte[] ToUtf8Json(bool indented) => WrittenJson.Utf8(indented, writer => TeamJson.Write(writer, this));
}
