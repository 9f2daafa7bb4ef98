using System.Collections.Immutable;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations;

/// <summary>A mark that the person carries, or would carry on passing, or may, such as CPC-A, and how it would go. Immutable.</summary>
public sealed class MarkOutlook
{
    private MarkOutlook(Designation designation, bool isCarried, JudgedDemand unless, JudgedDemand? removal, ImmutableArray<MarkRemoval> removals)
    {
        Designation = designation;
        IsCarried = isCarried;
        UnlessFact = unless.Fact;
        Unless = unless.Result;
        RemovalFact = removal?.Fact;
        Removal = removal?.Result;
        Removals = removals;
    }

    /// <summary>The mark.</summary>
    public Designation Designation { get; }

    /// <summary>Whether the person said to carry it already; else it would come, or may come, with the credential.</summary>
    public bool IsCarried { get; }

    /// <summary>Whether the person is spared it: not met means it would be carried, unknown that it may be. Met only of a mark that <see cref="IsCarried"/>.</summary>
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

    // Who holds the credential and did not name its mark does not carry it.
    internal static ImmutableArray<MarkOutlook> Of(Selection selection, int at)
    {
        var marks = ImmutableArray.CreateBuilder<MarkOutlook>();
        var credential = selection.Catalog.Credentials[at].Credential;
        var isHeld = selection.Qualifications.Credentials?.Contains(credential.Id) == true;
        var forecast = new MarkForecast(selection.Catalog.View.Date, selection.Profile.StudyHoursPerWeek);
        foreach (var mark in credential.Designations)
        {
            var isCarried = selection.Qualifications.Designations.Contains(mark.Id);
            if (JudgedDemand.Of(mark.Unless, selection) is { } unless && (isCarried || (!isHeld && unless.Result.Outcome != Outcome.Met)))
            {
                var removal = JudgedDemand.Of(mark.Removal, selection);
                marks.Add(new(mark, isCarried, unless, removal, removal is null ? [] : forecast.Removals(removal.Result)));
            }
        }

        return marks.ToImmutable();
    }
}
