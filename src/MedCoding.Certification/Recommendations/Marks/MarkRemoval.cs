using System.Collections.Immutable;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>One way to remove a mark, with the day on which it would be done. Immutable.</summary>
public sealed class MarkRemoval
{
    internal MarkRemoval(RequirementResult way, DateOnly? on, DateOnly? byTimeAlone, bool isLatest, ImmutableArray<RequirementStep> undated)
    {
        Way = way;
        On = on;
        ByTimeAlone = byTimeAlone;
        IsLatest = isLatest;
        Undated = undated;
    }

    /// <summary>What the way asks, judged for the person.</summary>
    public RequirementResult Way { get; }

    /// <summary>The first day on which all of it would be there; <see langword="null"/> when no day can be told.</summary>
    /// <remarks>The experience goes on from the day of the report; a training of so many hours begins on it and takes the hours per week that the profile states. How long
    /// another training takes is not foretold: what a provider allows for it is no duration.</remarks>
    public DateOnly? On { get; }

    /// <summary>The same where nothing but the experience that goes on is needed; <see langword="null"/> when time alone does not do it.</summary>
    public DateOnly? ByTimeAlone { get; }

    /// <summary>Whether the days may come sooner: of something that the way asks for it is not known how much is there already, and none is counted.</summary>
    public bool IsLatest { get; }

    /// <summary>What keeps the way from having a day: steps of which nothing tells how long they take; empty when it has one.</summary>
    public ImmutableArray<RequirementStep> Undated { get; }
}
