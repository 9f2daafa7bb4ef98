using System.Collections.Immutable;
using System.Globalization;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>How many people hold the credential.</summary>
internal sealed class RecognitionRule : CriterionRule
{
    private const int PointsATenfold = 2;
    private const int FromHolders = 100;

    // A count of holders is an int, of two billion at most.
    private const int MostTenfolds = 7;

    public override Criterion Criterion => Criterion.Recognition;

    public override string Reason => "The more people hold a credential, the more employers know what it stands for.";

    public override string Scale => "2 for every tenfold beyond 100 of the latest count of holders; open when no source counts them";

    public override (int Least, int Most) Range(CandidateProfile profile) => (0, PointsATenfold * MostTenfolds);

    public override ImmutableArray<FactRead> Read(in Candidacy candidacy) => [candidacy.Compiled.HoldersRead];

    public override void Score(Selection selection, Span<short> points) => Take(selection, selection.Catalog.Recognition, points);

    public override (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts)
    {
        if (facts[0].Kind == FactKind.NotKnown)
        {
            return (Verdict.Open, 0);
        }

        var points = 0;
        for (var holders = facts[0].Number / FromHolders; holders >= 10; holders /= 10)
        {
            points += PointsATenfold;
        }

        return Signed(points);
    }

    public override string Describe(Finding finding, CertificationCatalog catalog) => finding.Facts[0].Kind == FactKind.NotKnown
        ? "how many hold it is not known"
        : string.Create(CultureInfo.InvariantCulture, $"{finding.Facts[0].Number:N0}{(finding.Facts[0].Subject is null ? "" : " or more")} hold it");
}
