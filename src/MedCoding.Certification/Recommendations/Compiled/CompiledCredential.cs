using System.Collections.Frozen;
using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>A credential with everything that does not depend on the person worked out for one day.</summary>
internal sealed class CompiledCredential
{
    private const int MonthsOfAnExperiencedCoder = 12;

    private readonly FrozenDictionary<WorkSettingId, FactRead> _settings;
    private readonly FrozenDictionary<RoleId, FactRead> _roles;
    private readonly FrozenDictionary<SpecialtyId, FactRead> _specialties;
    private readonly FrozenDictionary<GoalId, FactRead> _goals;
    private readonly CompiledCost _costForMembers;
    private readonly CompiledCost _cost;
    private readonly ImmutableArray<Fact<StudyTime>> _study;
    private readonly int _year;

    public CompiledCredential(Credential credential, CatalogView view)
    {
        Credential = credential;
        var status = view.At(credential.Status);
        Status = status.Fact?.Value;
        StandingRead = status.Fact is { } fact
            ? new(FactKind.StandingConfidence, (long)fact.Evidence.Confidence, null, fact.Evidence)
            : new(FactKind.NotKnown, 0, null, null);
        _year = view.Date.Year;
        Eligibility = view.At(credential.Eligibility).Fact;
        EligibilityRead = ReadOf(Eligibility);
        Recommended = view.At(credential.Recommended).Fact;
        RecommendedRead = ReadOf(Recommended);
        Focus = FocusRead(credential);
        SettingFocus = SettingFocusRead(credential);
        Level = LevelReads(view.Catalog.Levels.SingleOrDefault(row => row.Level == credential.Level?.Value), credential.Level?.Evidence);
        PayReads = LatestPay(credential, view.Date);
        HoldersRead = LatestHolders(credential, view.Date);
        _study = [.. credential.Study.Where(study => study.Evidence.AsOf.MayBeSeenBy(view.Date)).OrderBy(study => study.Value.WeeksMin)];
        _settings = view.Catalog.WorkSettings.ToFrozenDictionary(setting => setting.Id, setting => SettingRead(credential, setting, view.Catalog));
        _roles = credential.Fits.Roles.ToFrozenDictionary(fit => fit.Target, fit => FitRead(FactKind.Fit, fit));
        _specialties = credential.Fits.Specialties.ToFrozenDictionary(fit => fit.Target, fit => FitRead(FactKind.Fit, fit));
        _goals = credential.Fits.Goals.ToFrozenDictionary(fit => fit.Target, fit => FitRead(FactKind.Fit, fit));
        Upkeep = CompiledUpkeep.Of(credential, view);
        _cost = CompiledCost.Of(credential, view, isMember: false);
        _costForMembers = CompiledCost.Of(credential, view, isMember: true);
    }

    public Credential Credential { get; }

    /// <summary>Whether it can be earned; <see langword="null"/> when not known for the day.</summary>
    public CredentialStatus? Status { get; }

    public FactRead StandingRead { get; }

    public Fact<Requirement>? Eligibility { get; }

    public FactRead? EligibilityRead { get; }

    public Fact<Requirement>? Recommended { get; }

    public FactRead? RecommendedRead { get; }

    /// <summary>The specialties it is made for; <see langword="null"/> when it is general.</summary>
    public FactRead? Focus { get; }

    /// <summary>The first of the settings it is made for, when it is of the specialty level and for no medical specialty; otherwise <see langword="null"/>.</summary>
    public FactRead? SettingFocus { get; }

    public ImmutableArray<FactRead> Level { get; }

    /// <summary>How far along a career it stands; <see langword="null"/> when not known.</summary>
    public FactRead? OwnLevel => Credential.Level is { } level ? new(FactKind.OwnLevel, (long)level.Value, null, level.Evidence) : null;

    public ImmutableArray<FactRead> PayReads { get; }

    public Upkeep Upkeep { get; }

    /// <summary>The latest count of holders.</summary>
    public FactRead HoldersRead { get; }

    /// <summary>Where it stands before anything is known of the person: ranked, or left out whoever asks.</summary>
    public Place OwnPlace =>
        Credential.Introduced?.Value > _year ? Place.YetToCome
        : Status is not (null or { Standing: CredentialStanding.Active }) ? Place.Retired
        : Credential.IsRecommendable ? Place.Ranked : Place.Outside;

    public FactRead Setting(WorkSettingId id) => _settings[id];

    public FactRead Role(RoleId id) => _roles.TryGetValue(id, out var read) ? read : new(FactKind.Unjudged, 0, id.ToString(), null);

    public FactRead Specialty(SpecialtyId id) => _specialties.TryGetValue(id, out var read) ? read : new(FactKind.Unjudged, 0, id.ToString(), null);

    public FactRead Goal(GoalId id) => _goals.TryGetValue(id, out var read) ? read : new(FactKind.Unjudged, 0, id.ToString(), null);

    /// <summary>Whether it is judged for roles alone, such as a privacy officer's, and so at home wherever the stated role is.</summary>
    public bool IsAtHomeFor(CandidateProfile profile) => profile.Role is not null && !IsJudgedFor(AnswerKind.WorkSetting);

    /// <summary>Whether the catalog judges it for any answer of a kind.</summary>
    public bool IsJudgedFor(AnswerKind kind) => kind switch
    {
        AnswerKind.WorkSetting => !Credential.Fits.Settings.IsEmpty,
        AnswerKind.Role => _roles.Count > 0,
        _ => _specialties.Count > 0,
    };

    /// <summary>What it costs a member of its body, or somebody else.</summary>
    public CompiledCost Cost(bool isMember) => isMember ? _costForMembers : _cost;

    /// <summary>The least study time that a source names for somebody of this experience, or else for most candidates; longer where the person has fewer hours a week
    /// than the source tells.</summary>
    public FactRead StudyWeeks(int? experienceMonths, int? hoursPerWeek)
    {
        var own = experienceMonths >= MonthsOfAnExperiencedCoder ? StudyBackground.Experienced : StudyBackground.Beginner;
        foreach (var who in (ReadOnlySpan<StudyBackground>)(experienceMonths is null ? [StudyBackground.Typical, StudyBackground.Beginner] : [own, StudyBackground.Typical]))
        {
            foreach (var study in _study)
            {
                if (study.Value.Who == who)
                {
                    // Fewer hours a week than the source's take longer; more do not make learning faster than it says.
                    var atOwnPace = study.Value is { HoursPerWeekMin: { } hours } && hoursPerWeek is { } available
                        ? ((study.Value.WeeksMin * hours) + available - 1) / available
                        : 0;
                    return new(FactKind.StudyWeeks, Math.Max(study.Value.WeeksMin, atOwnPace), null, study.Evidence);
                }
            }
        }

        return new(FactKind.NotKnown, 0, null, null);
    }

    /// <summary>The stretch of experience that a level suits; a level that is not known is said to be so.</summary>
    public static ImmutableArray<FactRead> LevelReads(LevelRubric? rubric, Evidence? evidence)
    {
        if (rubric is null)
        {
            return [new(FactKind.NotKnown, 0, null, null)];
        }

        var from = new FactRead(FactKind.SuitsFromMonths, rubric.SuitsFromMonths, rubric.Name, evidence);
        return rubric.SuitsUntilMonths is { } until ? [from, new(FactKind.SuitsUntilMonths, until, rubric.Name, evidence)] : [from];
    }

    private static FactRead? ReadOf(Fact<Requirement>? requirement) =>
        requirement is null ? null : new(FactKind.Outcome, 0, requirement.Value.ToString(), requirement.Evidence);

    private static FactRead FitRead<TId>(FactKind kind, Fit<TId> fit)
        where TId : struct, IIdentifier<TId> => new(kind, (long)fit.Level, fit.Target.ToString(), fit.Evidence);

    private static FactRead? FocusRead(Credential credential)
    {
        var focus = credential.Fits.Specialties.Where(fit => fit.Level == FitLevel.Primary).OrderBy(fit => fit.Target).ToImmutableArray();
        return focus.IsEmpty ? null : new(FactKind.MadeForSpecialty, focus.Length, focus[0].Target.ToString(), focus[0].Evidence);
    }

    // A credential of the specialty level that is for no medical specialty is for its settings alone.
    private static FactRead? SettingFocusRead(Credential credential) =>
        credential is { Level.Value: CredentialLevel.Specialty, Fits.Specialties.IsEmpty: true }
            && credential.Fits.Settings.Where(fit => fit.Level == FitLevel.Primary).OrderBy(fit => fit.Target).FirstOrDefault() is { } made
            ? FitRead(FactKind.MadeForSetting, made)
            : null;

    private static FactRead SettingRead(Credential credential, WorkSetting asked, CertificationCatalog catalog) => catalog.FitWith(credential, asked.Id) switch
    {
        null => new(FactKind.Unjudged, 0, asked.Id.ToString(), null),
        { Relation: SettingRelation.Same } found => FitRead(FactKind.Fit, found.Fit),
        { Relation: SettingRelation.Part } found => FitRead(FactKind.PartFit, found.Fit),
        { } found => FitRead(FactKind.WiderFit, found.Fit),
    };

    private static ImmutableArray<FactRead> LatestPay(Credential credential, DateOnly day)
    {
        var latest = credential.Pay
            .Where(pay => pay.Value.Measure is PayMeasure.Mean or PayMeasure.Median && pay.Value.Group is null && pay.Evidence.AsOf.MayBeSeenBy(day))
            .OrderByDescending(pay => pay.Value.Year ?? pay.Evidence.AsOf.Year ?? 0)
            .ThenByDescending(pay => pay.Evidence.Confidence)
            .ThenByDescending(pay => pay.Evidence.AsOf)
            .FirstOrDefault();
        return latest is null
            ? [new(FactKind.NotKnown, 0, null, null)]
            :
            [
                new(FactKind.Pay, latest.Value.Low.Cents, latest.Value.ToString(), latest.Evidence),
                new(FactKind.FigureConfidence, (long)latest.Evidence.Confidence, null, latest.Evidence),
            ];
    }

    private static FactRead LatestHolders(Credential credential, DateOnly day)
    {
        var latest = credential.Holders
            .Where(holders => holders.Evidence.AsOf.MayBeSeenBy(day) && (holders.Value.On ?? day) <= day)
            .OrderByDescending(holders => holders.Value.On ?? (holders.Evidence.AsOf.Year is null ? DateOnly.MinValue : holders.Evidence.AsOf.Latest))
            .FirstOrDefault();
        return latest is null
            ? new(FactKind.NotKnown, 0, null, null)
            : new(FactKind.Holders, latest.Value.Count, latest.Value.OrMore ? "or more" : null, latest.Evidence);
    }
}
