using System.Collections.Immutable;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations;

/// <summary>A mark that the person would carry on passing, or may, such as CPC-A, and how it would go. Immutable.</summary>
public sealed class MarkOutlook
{
    private MarkOutlook(Designation designation, JudgedDemand unless, JudgedDemand? removal, ImmutableArray<MarkRemoval> removals)
    {
        Designation = designation;
        UnlessFact = unless.Fact;
        Unless = unless.Result;
        RemovalFact = removal?.Fact;
        Removal = removal?.Result;
        Removals = removals;
    }

    /// <summary>The mark.</summary>
    public Designation Designation { get; }

    /// <summary>Whether the person is spared it: not met means it would be carried, unknown that it may be.</summary>
    public RequirementResult Unless { get; }

    /// <summary>What <see cref="Unless"/> rests on.</summary>
    public Fact<Requirement> UnlessFact { get; }

    /// <summary>The ways to remove it, judged for the person; <see langword="null"/> when none is known for the day.</summary>
    public RequirementResult? Removal { get; }

    /// <summary>What <see cref="Removal"/> rests on; <see langword="null"/> when no way is known for the day.</summary>
    public Fact<Requirement>? RemovalFact { get; }

    /// <summary>The ways one by one, in the order of the demand, each with its day or with what keeps it from having one; empty when none is known for the day.</summary>
    public ImmutableArray<MarkRemoval> Removals { get; }

    /// <summary>The first day on which time alone would have removed it; <see langword="null"/> when it does not.</summary>
    /// <remarks>Counted from the day of the report on, as if the experience that a way asks for went on from that day without a gap.</remarks>
    public DateOnly? Until => Removals.Min(removal => removal.ByTimeAlone);

    internal static ImmutableArray<MarkOutlook> Of(Selection selection, int at)
    {
        var marks = ImmutableArray.CreateBuilder<MarkOutlook>();
        foreach (var mark in selection.Catalog.Credentials[at].Credential.Designations)
        {
            if (JudgedDemand.Of(mark.Unless, selection) is { Result.Outcome: not Outcome.Met } unless)
            {
                var removal = JudgedDemand.Of(mark.Removal, selection);
                marks.Add(new(mark, unless, removal, removal is null ? [] : new MarkForecast(selection.Catalog.View).Removals(removal.Result)));
            }
        }

        return marks.ToImmutable();
    }
}
