using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations.Explanations;

namespace MedCoding.Certification.Recommendations;

/// <summary>Doubts about the first place in words.</summary>
internal static class DoubtText
{
    public static string Of(FirstPlaceDoubt doubt, CertificationCatalog catalog)
    {
        var what = What(doubt.Criteria[0], doubt.Credential.ToString());
        return doubt.Kind == DoubtKind.Missing
            ? $"{what} is not known; {Extremes(doubt)}."
            : $"{what} {Unsure(doubt.Kind, doubt.Facts.Select(fact => fact.Evidence!))}; {(doubt.LeaderAtLeast is { } leader ? $"without it the {leader} would come first" : "without it the first place stays")}.";
    }

    public static string Of(OpennessDoubt doubt)
    {
        var demand = What(Criterion.Eligibility, doubt.Credential.ToString());
        var why = doubt.Fact is { } fact ? Unsure(doubt.Kind, [fact.Evidence]) : "is not known";
        return $"{demand} {why}; if it is {(doubt.IsNotYet ? "met" : "not met")}, the {doubt.LeaderOtherwise} would come first.";
    }

    public static ImmutableArray<string> Of(FirstPlaceCertainty certainty, CertificationCatalog catalog)
    {
        if (certainty.Leader is not { } first)
        {
            return [];
        }

        ImmutableArray<string> deciding =
        [
            .. certainty.Doubts.Where(doubt => doubt.Decides).Select(doubt => Of(doubt, catalog)),
            .. certainty.Openness.Select(Of),
        ];
        return certainty.LeaderWithoutUnsure is { } other && other != first
            ? [.. deciding, $"Without everything that is of low confidence or old, the {other} would come first."]
            : !deciding.IsEmpty ? deciding
            : certainty.Doubts.IsEmpty ? [$"No fact that puts the {first} first is of low confidence, old or missing."]
            : [$"Facts that are of low confidence, old or missing do not change that the {first} comes first."];
    }

    private static string Unsure(DoubtKind kind, IEnumerable<Evidence> evidence) =>
        $"{(kind == DoubtKind.Old ? "was last seen long ago" : "is not sure")} ({CertaintyText.Of(evidence)})";

    private static string Extremes(FirstPlaceDoubt doubt) => (doubt.LeaderAtLeast, doubt.LeaderAtMost) switch
    {
        (null, null) => "whatever it is, the first place stays",
        ({ } worst, null) => $"at its worst the {worst} would come first",
        (null, { } best) => $"at its best the {best} would come first",
        ({ } worst, { } best) => $"at its worst the {worst} would come first, at its best the {best}",
    };

    private static string What(Criterion criterion, string credential) => criterion switch
    {
        Criterion.Setting => $"How the {credential} fits the settings",
        Criterion.Role => $"How the {credential} fits the role",
        Criterion.Specialty => $"How the {credential} fits the specialty",
        Criterion.Level or Criterion.Held => $"How far along a career the {credential} stands",
        Criterion.Education => $"What the issuer of the {credential} advises",
        Criterion.Eligibility => $"What the issuer of the {credential} demands",
        Criterion.Standing => $"Whether the {credential} is offered",
        Criterion.Recognition => $"How many hold the {credential}",
        Criterion.Cost or Criterion.LowestCost => $"What the {credential} costs",
        Criterion.Time or Criterion.Quickest => $"How long people study for the {credential}",
        Criterion.Goal => $"How the {credential} serves the goals",
        Criterion.Pay => $"What holders of the {credential} earn",
        _ => $"How the {credential} meets the employer's demand",
    };
}
