using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations;

/// <summary>What an issuer demands by a dated fact, judged for a person. Immutable.</summary>
public sealed class JudgedDemand
{
    private JudgedDemand(Fact<Requirement> fact, DatedStanding standing, RequirementResult result)
    {
        Fact = fact;
        Standing = standing;
        Result = result;
    }

    /// <summary>The fact: the demand, when it was seen, where a source states it from when until when it holds, where it was read and how far it may be trusted.</summary>
    public Fact<Requirement> Fact { get; }

    /// <summary>How well it is known for the day; never <see cref="DatedStanding.NotKnown"/>.</summary>
    public DatedStanding Standing { get; }

    /// <summary>The demand as a tree, each part of it judged.</summary>
    public RequirementResult Result { get; }

    internal static JudgedDemand? Of(Dated<Requirement>? demand, Selection selection) => selection.Catalog.View.At(demand) is { Fact: { } fact } answer
        ? new(fact, answer.Standing, fact.Value.Evaluate(selection.Qualifications, selection.Catalog.Lookup))
        : null;
}
