using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>The work settings: the mean over those stated.</summary>
internal sealed class SettingRule : CriterionRule
{
    public static readonly FitScale Fits = new(40, 28, 12, -20, -10);

    public override Criterion Criterion => Criterion.Setting;

    public override string Reason => "Each setting reports with its own code sets and payment rules, and a credential proves some of them.";

    public override string Scale => $"{Fits}; 75 % of that for a part of a coarse answer, 50 % for a wider setting; the mean over all stated settings; a credential that nothing makes at least possible for one of them is not ranked; one that is judged for roles alone counts as good wherever its role is";

    public override (int Least, int Most) Range(CandidateProfile profile) => (Fits.Least, Fits.Most);

    public override ImmutableArray<FactRead> Read(in Candidacy candidacy)
    {
        var settings = candidacy.Profile.WorkSettings;
        var reads = ImmutableArray.CreateBuilder<FactRead>(settings.Length);
        var isAtHome = candidacy.Compiled.IsAtHomeFor(candidacy.Profile);
        foreach (var setting in settings)
        {
            reads.Add(isAtHome ? new(FactKind.AtHome, 0, setting.ToString(), null) : candidacy.Compiled.Setting(setting));
        }

        return reads.MoveToImmutable();
    }

    public override bool IsAsked(Selection selection) => !selection.Profile.WorkSettings.IsEmpty;

    public override void Score(Selection selection, Span<short> points)
    {
        var settings = selection.Profile.WorkSettings;
        var ranked = selection.Ranked;
        foreach (var setting in settings)
        {
            Fits.Add(selection, selection.Catalog.Settings.Of(setting), points);
        }

        var isAtHome = selection.Profile.Role is not null;
        for (var row = 0; row < ranked.Length; row++)
        {
            points[row] = isAtHome && !selection.Catalog.IsJudgedForSettings[ranked[row]] ? (short)Fits.Good : (short)(points[row] / settings.Length);
        }
    }

    public override (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts)
    {
        var sum = 0;
        foreach (var fact in facts)
        {
            sum += Fits.Points(fact);
        }

        return Signed(sum / facts.Length);
    }

    public override string Describe(Finding finding, CertificationCatalog catalog) =>
        string.Join("; ", finding.Facts.Select(fact => FitText.Of(fact, catalog.WorkSettings.Get(WorkSettingId.Parse(fact.Subject!)).Name)));
}
