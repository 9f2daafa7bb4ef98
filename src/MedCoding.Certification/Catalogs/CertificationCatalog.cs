using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using MedCoding.Certification.Catalogs.Contents;
using MedCoding.Certification.Catalogs.Reading;
using MedCoding.Certification.CodeSets;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Catalogs;

/// <summary>Everything that is known: code sets, settings, roles, occupations, issuing bodies and credentials, with their sources. Immutable and thread-safe.</summary>
/// <remarks>A catalog is loaded whole or not at all. It knows no today: <see cref="AsOf"/> takes the day.</remarks>
public sealed class CertificationCatalog
{
    private const string SeedPrefix = "seeds/";

    private static readonly Lazy<CertificationCatalog> Embedded = new(LoadEmbedded);

    private readonly ImmutableArray<CatalogFile> _files;
    private readonly ImmutableArray<CatalogFile> _overlays;
    private readonly Lazy<string> _contentHash;

    // Most programs never search, and fewer look at every single fact.
    private readonly Lazy<CatalogIndex> _index;
    private readonly Lazy<CatalogContents> _contents;

    private CertificationCatalog(CatalogReader read, ImmutableArray<CatalogFile> files)
    {
        _files = files;
        _overlays = [.. read.Overlays];
        _index = new(() => new CatalogIndex(this));
        _contents = new(() => ContentReader.Read(_files, _overlays));
        Overlays = [.. _overlays.Select(overlay => overlay.Name).Order(StringComparer.Ordinal)];
        Overrides = read.Overrides;
        Version = read.Version;
        Name = read.Name;
        License = read.License;
        _contentHash = new(() => CatalogHash.Of(_files, _overlays, orderMatters: Overrides.Any(one => one.IsConflict)));
        Sources = new("source", read.Sources, source => source.Id, source => []);
        CodeSets = new("code set", read.CodeSets, codeSet => codeSet.Id, codeSet => [codeSet.Name]);
        PracticeAreas = Terms("practice area", read.PracticeAreas);
        WorkSettings = new("work setting", read.WorkSettings, setting => setting.Id, setting => [setting.Name, .. setting.Synonyms]);
        Roles = new("role", read.Roles, role => role.Id, role => [role.Name, .. role.Synonyms]);
        Specialties = Terms("specialty", read.Specialties);
        Licenses = Terms("license", read.Licenses);
        Goals = Terms("goal", read.Goals);
        Levels = [.. read.Levels.OrderBy(level => level.Level)];
        Occupations = new("occupation", read.Occupations, occupation => occupation.Id, occupation => [occupation.Name, .. occupation.AlsoKnownAs]);
        Benefits = [.. read.Benefits];
        Steps = [.. read.Steps.OrderBy(step => step.Number)];
        Disagreements = [.. read.Disagreements];
        ExperienceFirst = [.. read.ExperienceFirst];
        IssuingBodies = new("issuing body", read.IssuingBodies, body => body.Id, body => [body.Name, .. body.AlsoKnownAs]);
        Credentials = new("credential", read.Credentials, credential => credential.Id, credential => [credential.Name]);
        Designations = new(
            "designation",
            read.Credentials.SelectMany(credential => credential.Designations),
            designation => designation.Id,
            designation => [designation.Name]);
        Trainings = new("training", read.Trainings, training => training.Id, training => [training.Name]);
        Materials = new("study material", read.Materials, material => material.Id, material => [material.Name]);
        Crosswalks = new(read.Crosswalks);
        Suppressions = [.. read.Suppressions];
    }

    /// <summary>The catalog that the package ships.</summary>
    public static CertificationCatalog Shipped => Embedded.Value;

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The licence of the data, as an SPDX identifier.</summary>
    public string License { get; }

    /// <summary>The SHA-256 of its files and overlays, as 64 lower-case hexadecimal digits; line endings do not count, nor does the order of overlays unless they are in conflict.</summary>
    public string ContentHash => _contentHash.Value;

    /// <summary>The names of the overlays that say anything, in ordinal order; empty for a catalog as it was loaded.</summary>
    public ImmutableArray<string> Overlays { get; }

    /// <summary>What overlays replace, in the order of the paths: values of the catalog itself and, as conflicts, values of other overlays.</summary>
    public ImmutableArray<CatalogOverride> Overrides { get; }

    /// <summary>The sources that facts cite.</summary>
    public CatalogCollection<SourceId, Source> Sources { get; }

    /// <summary>The code sets.</summary>
    public CatalogCollection<CodeSetId, CodeSet> CodeSets { get; }

    /// <summary>The practice areas.</summary>
    public CatalogCollection<PracticeAreaId, Term<PracticeAreaId>> PracticeAreas { get; }

    /// <summary>The work settings.</summary>
    public CatalogCollection<WorkSettingId, WorkSetting> WorkSettings { get; }

    /// <summary>The roles.</summary>
    public CatalogCollection<RoleId, Role> Roles { get; }

    /// <summary>The specialties.</summary>
    public CatalogCollection<SpecialtyId, Term<SpecialtyId>> Specialties { get; }

    /// <summary>The clinical licenses.</summary>
    public CatalogCollection<LicenseId, Term<LicenseId>> Licenses { get; }

    /// <summary>The goals.</summary>
    public CatalogCollection<GoalId, Term<GoalId>> Goals { get; }

    /// <summary>The rubric of levels, lowest first.</summary>
    public ImmutableArray<LevelRubric> Levels { get; }

    /// <summary>The occupations.</summary>
    public CatalogCollection<OccupationId, Occupation> Occupations { get; }

    /// <summary>What being certified is said to bring.</summary>
    public ImmutableArray<CertificationBenefit> Benefits { get; }

    /// <summary>The road to a credential, first step first.</summary>
    public ImmutableArray<CareerStep> Steps { get; }

    /// <summary>Where published advice differs.</summary>
    public ImmutableArray<Disagreement> Disagreements { get; }

    /// <summary>When experience would help more than another credential.</summary>
    public ImmutableArray<ExperienceFirst> ExperienceFirst { get; }

    /// <summary>The issuing bodies.</summary>
    public CatalogCollection<IssuingBodyId, IssuingBody> IssuingBodies { get; }

    /// <summary>The credentials.</summary>
    public CatalogCollection<CredentialId, Credential> Credentials { get; }

    /// <summary>The marks that credentials may carry.</summary>
    public CatalogCollection<DesignationId, Designation> Designations { get; }

    /// <summary>Trainings that lead to credentials or count towards one.</summary>
    public CatalogCollection<TrainingId, Training> Trainings { get; }

    /// <summary>Code books, practice exams and study guides.</summary>
    public CatalogCollection<StudyMaterialId, StudyMaterial> Materials { get; }

    /// <summary>How settings, roles, specialties and credentials stand to the codes of other classifications.</summary>
    public CrosswalkCollection Crosswalks { get; }

    /// <summary>What its editors accept of what the linter finds, in the order of files and places.</summary>
    public ImmutableArray<CatalogSuppression> Suppressions { get; }

    /// <summary>All that it says, fact by fact; taken apart when first wanted.</summary>
    internal CatalogContents Contents => _contents.Value;

    /// <summary>Its files and overlays as they were loaded.</summary>
    internal IEnumerable<CatalogFile> Files => _files.Concat(_overlays);

    /// <summary>Loads a catalog.</summary>
    /// <param name="files">Its files, in any order.</param>
    /// <exception cref="InvalidCatalogException">Anything is wrong; the exception carries every fault.</exception>
    public static CertificationCatalog Load(params IEnumerable<CatalogFile> files) =>
        TryLoad(files, out var catalog, out var faults) ? catalog : throw new InvalidCatalogException(faults);

    /// <summary>Loads a catalog; never throws for what is in the files.</summary>
    /// <param name="files">Its files, in any order.</param>
    /// <param name="catalog">The catalog, or <see langword="null"/>.</param>
    /// <param name="faults">Everything that is wrong; empty on success.</param>
    public static bool TryLoad(IEnumerable<CatalogFile> files, [NotNullWhen(true)] out CertificationCatalog? catalog, out ImmutableArray<CatalogFault> faults)
    {
        CatalogFile[] all = [.. Guard.Against.Null(files)];
        var reader = new CatalogReader();
        faults = reader.Read(all, []);
        catalog = faults.IsEmpty ? new(reader, [.. all]) : null;
        return faults.IsEmpty;
    }

    /// <summary>The catalog with overlays: files in the same format that add items or say something else of those that are there.</summary>
    /// <param name="overlays">The overlays; where two say different things of one fact, the later goes first and <see cref="Overrides"/> names both.</param>
    /// <remarks>
    /// Of an item that the catalog has, an overlay names the identifier and what it says anew; <see langword="null"/> says that something is not known.
    /// Facts over time answer from the overlay on the days for which it has an answer, and from the catalog on others. Lists are added to, entries with an
    /// identifier being items themselves. Each fact names its overlay as its origin. An overlay without entries changes nothing.
    /// </remarks>
    /// <exception cref="InvalidCatalogException">Anything is wrong; the exception carries every fault.</exception>
    public CertificationCatalog With(params IEnumerable<CatalogFile> overlays) =>
        TryWith(overlays, out var catalog, out var faults) ? catalog : throw new InvalidCatalogException(faults);

    /// <summary>The catalog with overlays, as <see cref="With"/> makes it; never throws for what is in the files.</summary>
    /// <param name="overlays">The overlays; a later one goes before an earlier one, and before those that the catalog has already.</param>
    /// <param name="catalog">The catalog with the overlays, or <see langword="null"/>.</param>
    /// <param name="faults">Everything that is wrong; empty on success.</param>
    public bool TryWith(IEnumerable<CatalogFile> overlays, [NotNullWhen(true)] out CertificationCatalog? catalog, out ImmutableArray<CatalogFault> faults)
    {
        CatalogFile[] all = [.. _overlays, .. Guard.Against.Null(overlays)];
        var reader = new CatalogReader(all);
        faults = reader.Read(_files, all);
        catalog = !faults.IsEmpty ? null
            : reader.Overlays.Count == _overlays.Length ? this
            : new(reader, _files);
        return faults.IsEmpty;
    }

    /// <summary>The catalog as it is known for a day.</summary>
    /// <param name="date">The day.</param>
    public CatalogView AsOf(DateOnly date) => new(this, date);

    /// <summary>
    /// Finds credentials, marks, issuing bodies, work settings, roles, specialties, licenses, code sets, occupations, trainings and materials by what people type: identifiers,
    /// names, former letters and names, synonyms, or some of their words in any order.
    /// </summary>
    /// <param name="text">What was typed. Only letters and digits count, the first 128 of them, and their case does not.</param>
    /// <returns>
    /// What was found, each thing once, the nearest first: whole texts, then beginnings, then words; texts with typing errors last, and only when nothing has the whole text. What took
    /// the place of a renamed or retired credential comes before it. Empty when nothing was found or the text has neither letters nor digits.
    /// </returns>
    /// <remarks>
    /// The answer depends on nothing but text and catalog, and its order is total: by <see cref="CatalogMatch.Score"/>, <see cref="CatalogMatch.Kind"/> and <see cref="CatalogMatch.Id"/>.
    /// The first search of a catalog prepares the others. No text makes it throw.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public ImmutableArray<CatalogMatch> Find(string text) => _index.Value.Find(Guard.Against.Null(text));

    /// <summary>
    /// The fit that answers for a work setting: that with the setting itself; otherwise the best with any part of it; otherwise that with the nearest wider one;
    /// <see langword="null"/> when none of them is judged.
    /// </summary>
    /// <param name="credential">The credential.</param>
    /// <param name="asked">The setting that is asked about.</param>
    /// <remarks>That a part does not suit says nothing about the other parts: it answers for the whole only when every part is judged so.</remarks>
    /// <exception cref="KeyNotFoundException">The catalog has no such setting.</exception>
    public SettingFit? FitWith(Credential credential, WorkSettingId asked)
    {
        var fits = Guard.Against.Null(credential).Fits.Settings.ToDictionary(fit => fit.Target);
        if (fits.TryGetValue(WorkSettings.Get(asked).Id, out var exact))
        {
            return new(exact, SettingRelation.Same);
        }

        var part = fits.Values
            .Where(fit => Above(fit.Target).Contains(asked))
            .OrderByDescending(fit => fit.Level)
            .ThenBy(fit => fit.Target)
            .FirstOrDefault();
        if (part is not null && (part.Level != FitLevel.Unsuitable || WorkSettings.Where(setting => setting.Parent == asked).All(setting => fits.ContainsKey(setting.Id))))
        {
            return new(part, SettingRelation.Part);
        }

        foreach (var wider in Above(asked))
        {
            if (fits.TryGetValue(wider, out var fit))
            {
                return new(fit, SettingRelation.Wider);
            }
        }

        return null;
    }

    /// <summary>Name and version.</summary>
    public override string ToString() => $"{Name} {Version}";

    internal static ImmutableArray<CatalogFile> EmbeddedFiles()
    {
        var assembly = typeof(CertificationCatalog).Assembly;
        var files = ImmutableArray.CreateBuilder<CatalogFile>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(SeedPrefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            files.Add(new CatalogFile(resource.Replace('\\', '/'), content));
        }

        return files.DrainToImmutable();
    }

    /// <summary>A setting and every wider one.</summary>
    internal IEnumerable<WorkSettingId> WithinOrAbove(WorkSettingId id) => Above(id).Prepend(id);

    /// <summary>Every part of a setting, and their parts.</summary>
    internal IEnumerable<WorkSettingId> Below(WorkSettingId id) => WorkSettings.Ids.Where(other => Above(other).Contains(id));

    private IEnumerable<WorkSettingId> Above(WorkSettingId id)
    {
        for (var parent = WorkSettings.Get(id).Parent; parent is { } above; parent = WorkSettings.Get(above).Parent)
        {
            yield return above;
        }
    }

    private static CertificationCatalog LoadEmbedded() => Load(EmbeddedFiles());

    private static CatalogCollection<TId, Term<TId>> Terms<TId>(string kind, IEnumerable<Term<TId>> terms)
        where TId : struct, IIdentifier<TId> =>
        new(kind, terms, term => term.Id, term => [term.Name, .. term.Synonyms]);
}
