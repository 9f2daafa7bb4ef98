using System.Collections.Immutable;
using System.Globalization;
using Ardalis.GuardClauses;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations.Teams;

namespace MedCoding.Certification.Recommendations;

/// <summary>Judges teams by what their employer demands and what their work needs, and plans who should earn what. Compiled once for a day; immutable and thread-safe.</summary>
/// <remarks>For one catalog and one day the same people have the same report, in whatever order they stand.</remarks>
public sealed class TeamAdvisor
{
    /// <summary>The most months that can be looked ahead.</summary>
    public const int MaxMonths = 120;

    private readonly CompiledCatalog _team;

    /// <summary>Compiles a catalog as it is known for a day.</summary>
    /// <param name="view">The catalog and the day.</param>
    public TeamAdvisor(CatalogView view) => _team = new CompiledCatalog(Guard.Against.Null(view));

    /// <summary>The catalog and the day.</summary>
    public CatalogView View => _team.View;

    /// <summary>Answers for a team.</summary>
    /// <param name="roster">The team.</param>
    /// <param name="withinMonths">How many months there are to close gaps, 1 to 120.</param>
    /// <exception cref="ArgumentException">The roster names a setting, role or credential that the catalog does not know, or a number is outside its range.</exception>
    public TeamReport Advise(Roster roster, int withinMonths)
    {
        Check(Guard.Against.Null(roster));
        if (withinMonths is < 1 or > MaxMonths)
        {
            throw new ArgumentOutOfRangeException(
                nameof(withinMonths), withinMonths, string.Create(CultureInfo.InvariantCulture, $"Within {withinMonths} months cannot be asked; 1 to {MaxMonths} can."));
        }

        return new TeamJudgement(_team, roster, withinMonths).Report();
    }

    private void Check(Roster roster)
    {
        foreach (var member in roster.Members)
        {
            ProfileCheck.Run(member.Profile, View.Catalog);
        }

        foreach (var requirement in roster.Needs.Select(need => need.Requirement).Concat(roster.Demand is { } demand ? [demand.Requirement] : ImmutableArray<Requirement>.Empty))
        {
            ProfileCheck.RefuseUnknown(requirement, View.Catalog);
        }

        ProfileCheck.RefuseUnknown(View.Catalog.WorkSettings, roster.Settings);
    }
}
