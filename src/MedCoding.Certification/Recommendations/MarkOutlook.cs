using System.Collections.Immutable;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>A mark that the person would carry on passing, or may, such as CPC-A. Immutable.</summary>
public sealed class MarkOutlook
{
    internal MarkOutlook(Designation designation, RequirementResult unless, RequirementResult? removal)
    {
        Designation = designation;
        Unless = unless;
        Removal = removal;
    }

    /// <summary>The mark.</summary>
    public Designation Designation { get; }

    /// <summary>Whether the person is spared it: not met means it would be carried, unknown that it may be.</summary>
    public RequirementResult Unless { get; }

    /// <summary>The ways to remove it, judged for the person; <see langword="null"/> when none is known for the day.</summary>
    public RequirementResult? Removal { get; }

    internal static ImmutableArray<MarkOutlook> Of(CompiledCredential compiled, Qualifications qualifications, CredentialLookup lookup)
    {
        var marks = ImmutableArray.CreateBuilder<MarkOutlook>();
        foreach (var (mark, unless, removal) in compiled.Marks)
        {
            if (unless?.Evaluate(qualifications, lookup) is { Outcome: not Outcome.Met } judged)
            {
                marks.Add(new MarkOutlook(mark, judged, removal?.Evaluate(qualifications, lookup)));
            }
        }

        return marks.ToImmutable();
    }
}
