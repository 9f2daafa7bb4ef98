using System.Collections.Immutable;
using System.Globalization;
using MedCoding.Certification.CodeSets;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads the files of a catalog and gathers what is in them. Every fault is named; with any fault there is no catalog.</summary>
internal sealed class CatalogReader
{
    public const int MaxFiles = 1000;

    private readonly FaultLog _log;
    private bool _hasHeader;

    public CatalogReader(params IEnumerable<CatalogFile> overlays) => _log = new() { Overlays = [.. overlays.Select(overlay => overlay.Name)] };

    public string Version { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string License { get; private set; } = "";

    public List<Source> Sources { get; } = [];

    public List<CodeSet> CodeSets { get; } = [];

    public List<Term<PracticeAreaId>> PracticeAreas { get; } = [];

    public List<WorkSetting> WorkSettings { get; } = [];

    public List<Role> Roles { get; } = [];

    public List<Term<SpecialtyId>> Specialties { get; } = [];

    public List<Term<LicenseId>> Licenses { get; } = [];

    public List<Term<GoalId>> Goals { get; } = [];

    public List<LevelRubric> Levels { get; } = [];

    public List<Occupation> Occupations { get; } = [];

    public List<CertificationBenefit> Benefits { get; } = [];

    public List<CareerStep> Steps { get; } = [];

    public List<Disagreement> Disagreements { get; } = [];

    public List<ExperienceFirst> ExperienceFirst { get; } = [];

    public List<IssuingBody> IssuingBodies { get; } = [];

    public List<Credential> Credentials { get; } = [];

    public List<Training> Trainings { get; } = [];

    public List<StudyMaterial> Materials { get; } = [];

    public List<Crosswalk> Crosswalks { get; } = [];

    public List<CatalogSuppression> Suppressions { get; } = [];

    public PriceTable Prices { get; private set; } = new([]);

    /// <summary>The overlays that say anything, in their order.</summary>
    public IReadOnlyList<CatalogFile> Overlays { get; private set; } = [];

    public ImmutableArray<CatalogOverride> Overrides => _log.Overrides;

    /// <summary>Reads a catalog.</summary>
    /// <param name="files">Its own files, in any order.</param>
    /// <param name="overlays">Files that lie over them, the lowest first. All are read as one: every rule holds for the whole.</param>
    public ImmutableArray<CatalogFault> Read(IReadOnlyList<CatalogFile> files, IReadOnlyList<CatalogFile> overlays)
    {
        if (files.Count is 0 or > MaxFiles || overlays.Count > MaxFiles)
        {
            _log.AddToWhole(string.Create(CultureInfo.InvariantCulture, $"A catalog has 1 to {MaxFiles} files, not {Math.Max(files.Count, overlays.Count)}."));
            return _log.Faults;
        }

        foreach (var twice in FilesOfOneName(files).Concat(FilesOfOneName(overlays)))
        {
            _log.Add(twice, JsonPlace.Root, "Two files of one catalog have the same name.");
        }

        // Until the end a fault may be told with its place.
        using var rows = new JsonRows(files.Concat(overlays).Sum(file => (long)file.Utf8Json.Length));
        JsonText[] texts = [.. Layers(files, overlays).Select(file => JsonText.Parse(file.Layer, file.File.Utf8Json, _log, rows)).OfType<JsonText>()];
        Overlays = [.. overlays.Where((_, index) => texts.Any(text => text.Layer.Height == index + 1 && text.Root.SaysSomething()))];
        ReadAll(overlays.Count == 0 ? [.. texts.Select(text => ObjectReader.Of(text.Root))] : OneOfAll(texts.Select(text => text.Root)));
        if (!_hasHeader)
        {
            _log.AddToWhole("No file has the member 'catalog' with version, name and license.");
        }

        _log.CheckReferences();
        if (_log.Count == 0)
        {
            CrossChecks.Run(this, _log);
        }

        return _log.Faults;
    }

    private static IEnumerable<string> FilesOfOneName(IEnumerable<CatalogFile> files) =>
        files.GroupBy(file => file.Name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);

    private static IEnumerable<(CatalogFile File, Layer Layer)> Layers(IEnumerable<CatalogFile> files, IEnumerable<CatalogFile> overlays) =>
        files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => (file, new Layer(file.Name, 0)))
            .Concat(overlays.Select((file, index) => (file, new Layer(file.Name, index + 1))));

    // All files as one object: each lies over those before it, and their lists become one list.
    private static ObjectReader[] OneOfAll(IEnumerable<Node> roots)
    {
        Node? whole = null;
        foreach (var root in roots)
        {
            whole = whole is { } beneath ? root.Over(beneath, "", "$schema") : root;
        }

        return whole is { } all ? [ObjectReader.Layered(all)] : [];
    }

    private void ReadAll(ObjectReader[] files)
    {
        // Everything cites sources: they come first.
        Array.ForEach(files, reader => Sources.AddRange(reader.List("sources", FactReader.Source, "id")));
        foreach (var reader in files)
        {
            _ = reader.Optional("$schema", FactReader.Text);
            _ = reader.Optional("catalog", Header);
            CodeSets.AddRange(reader.List("codeSets", VocabularyReader.CodeSet, "id"));
            PracticeAreas.AddRange(reader.List("practiceAreas", VocabularyReader.Term(References.DeclareArea), "id"));
            WorkSettings.AddRange(reader.List("workSettings", VocabularyReader.Setting, "id"));
            Roles.AddRange(reader.List("roles", VocabularyReader.Role, "id"));
            Specialties.AddRange(reader.List("specialties", VocabularyReader.Term(References.DeclareSpecialty), "id"));
            Licenses.AddRange(reader.List("licenses", VocabularyReader.Term(References.DeclareLicense), "id"));
            Goals.AddRange(reader.List("goals", VocabularyReader.Term(References.DeclareGoal), "id"));
            Levels.AddRange(reader.List("levels", VocabularyReader.Level, "level"));
            Occupations.AddRange(reader.List("occupations", OccupationReader.Occupation, "id"));
            _ = reader.Optional("guidance", Guidance);
            Trainings.AddRange(reader.List("trainings", TrainingReader.Training, "id"));
            Materials.AddRange(reader.List("materials", TrainingReader.Material, "id"));
            Crosswalks.AddRange(reader.List("crosswalks", CrosswalkReader.Crosswalk, "of", "id", "scheme", "code"));
            Suppressions.AddRange(reader.List("suppressions", SuppressionReader.Suppression));
        }

        // Prices stand apart from what they are paid for, in whatever file: they come first.
        Prices = new([.. files.SelectMany(reader => reader.List("prices", PriceReader.Price)).Where(price => price is not null)]);
        foreach (var reader in files)
        {
            IssuingBodies.AddRange(reader.List("issuingBodies", BodyReader.Body(Prices), "id"));
            Credentials.AddRange(reader.List("credentials", CredentialReader.Credential(Prices), "id"));
            _ = reader.Build(() => this);
        }
    }

    private CatalogReader Header(Node node)
    {
        if (node.Layer.IsOverlay)
        {
            _hasHeader = true;
            return node.Fault<CatalogReader>("An overlay has no member 'catalog': version, name and license are those of the catalog that it lies over.");
        }

        if (_hasHeader)
        {
            return node.Fault<CatalogReader>("A second file has the member 'catalog'; one catalog has one.");
        }

        _hasHeader = true;
        var reader = ObjectReader.Of(node);
        Version = reader.Required("version", FactReader.Text);
        Name = reader.Required("name", FactReader.Text);
        License = reader.Required("license", FactReader.Text);
        return reader.Build(() => this);
    }

    private CatalogReader Guidance(Node node)
    {
        var reader = ObjectReader.Layered(node);
        Benefits.AddRange(reader.List("benefits", GuidanceReader.Benefit, "id"));
        Steps.AddRange(reader.List("steps", GuidanceReader.Step, "number"));
        Disagreements.AddRange(reader.List("disagreements", GuidanceReader.Disagreement, "id"));
        ExperienceFirst.AddRange(reader.List("experienceFirst", GuidanceReader.ExperienceFirst, "id"));
        return reader.Build(() => this);
    }
}
