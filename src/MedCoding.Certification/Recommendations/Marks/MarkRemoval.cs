using System.Collections.Immutable;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>One way to remove a mark, with the day on which it would be done. Immutable.</summary>
public sealed class MarkRemoval
{
    internal MarkRemoval(RequirementResult way, DateOnly? on, DateOnly? byTimeAlone, ImmutableArray<RequirementStep> undated)
    {
        Way = way;
        On = on;
        ByTimeAlone = byTimeAlone;
        Undated = undated;
    }

    /// <summary>What the way asks, judged for the person.</summary>
    public RequirementResult Way { get; }

    /// <summary>The first day on which all of it would be there; <see langword="null"/> when no day can be told.</summary>
    /// <remarks>The experience goes on from the day of the report, and a training begins on it and takes the most months that a source names. Experience of which nothing was
    /// said counts as none, so that the day may come sooner.</remarks>
    public DateOnly? On { get; }

    /// <summary>The same where nothing but the experience that goes on is needed; <see langword="null"/> when time alone does not do it.</summary>
    public DateOnly? ByTimeAlone { get; }

    /// <summary>What keeps the way from having a day: steps for which nothing in the catalog tells how long they take; empty when it has one.</summary>
    public ImmutableArray<RequirementStep> Undated { get; }
}
