using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations.Criteria;

/// <summary>The clinical specialty. A general credential, which the catalog does not judge for it, loses nothing; one that is made for a specialty
/// is narrower than a question that names none.</summary>
internal sealed class SpecialtyRule : CriterionRule
{
    public static readonly FitScale Fits = new(30, 20, 8, -20, 0);

    private const int WhenNarrower = -15;

    public override Criterion Criterion => Criterion.Specialty;

    public override string Reason => "Whoever works in one specialty gains by its credential; for everybody else it is too narrow.";

    public override string Scale =>
        $"{Fits}; {WhenNarrower} when the credential is made for one specialty or one setting and that was not stated; one made for other specialties than the stated one is not ranked";

    public override (int Least, int Most) Range(CandidateProfile profile) => (Math.Min(Fits.Least, WhenNarrower), Fits.Most);

    public override ImmutableArray<FactRead> Read(in Candidacy candidacy) =>
        candidacy.Compiled.SettingFocus is { } setting && !IsStated(candidacy.Selection, candidacy.At) ? [setting]
        : candidacy.Specialty is { } specialty ? [candidacy.Compiled.Specialty(specialty)]
        : candidacy.Compiled.Focus is { } focus ? [focus]
        : [];

    public override void Score(Selection selection, Span<short> points)
    {
        var catalog = selection.Catalog;
        var ranked = selection.Ranked;
        var fits = selection.Specialty is { } specialty ? catalog.Specialties.Of(specialty) : [];
        for (var row = 0; row < ranked.Length; row++)
        {
            var at = ranked[row];
            points[row] = (short)(catalog.HasSettingFocus[at] && !IsStated(selection, at) ? WhenNarrower
                : !fits.IsEmpty ? Fits.Points(fits[at])
                : catalog.HasFocus[at] ? WhenNarrower : 0);
        }
    }

    public override (Verdict Verdict, int Points) Judge(ReadOnlySpan<FactRead> facts) =>
        Signed(facts[0].Kind is FactKind.MadeForSpecialty or FactKind.MadeForSetting ? WhenNarrower : Fits.Points(facts[0]));

    public override string Describe(Finding finding, CertificationCatalog catalog)
    {
        var fact = finding.Facts[0];
        return fact.Kind switch
        {
            FactKind.MadeForSpecialty => $"made for {Name(fact, catalog)}, which was not stated",
            FactKind.MadeForSetting => $"made for {catalog.WorkSettings.Get(WorkSettingId.Parse(fact.Subject!)).Name} alone, which was not stated",
            _ => FitText.Of(fact, Name(fact, catalog)),
        };
    }

    private static string Name(FactRead fact, CertificationCatalog catalog) => catalog.Specialties.Get(SpecialtyId.Parse(fact.Subject!)).Name;

    private static bool IsStated(Selection selection, int at)
    {
        foreach (var setting in selection.Profile.WorkSettings)
        {
            if (selection.Catalog.Settings.Of(setting)[at] is var fit && FitCode.Reaches(fit, FitLevel.Primary) && !FitCode.IsPart(fit))
            {
                return true;
            }
        }

        return false;
    }
}
