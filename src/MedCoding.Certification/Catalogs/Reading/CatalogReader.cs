using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using MedCoding.Certification.CodeSets;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads the files of a catalog and gathers what is in them. Every fault is named; with any fault there is no catalog.</summary>
internal sealed class CatalogReader
{
    public const int MaxFileBytes = 8 * 1024 * 1024;
    public const int MaxFiles = 1000;
    private const int MaxDepth = 32;

    private readonly FaultLog _log = new();
    private bool _hasHeader;

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

    public List<IssuingBody> IssuingBodies { get; } = [];

    public List<Credential> Credentials { get; } = [];

    public List<Training> Trainings { get; } = [];

    public List<StudyMaterial> Materials { get; } = [];

    public List<Crosswalk> Crosswalks { get; } = [];

    public PriceTable Prices { get; private set; } = new([]);

    public ImmutableArray<CatalogFault> Read(IReadOnlyList<CatalogFile> files)
    {
        if (files.Count is 0 or > MaxFiles)
        {
            _log.Add("(catalog)", JsonPlace.Root, string.Create(CultureInfo.InvariantCulture, $"A catalog has 1 to {MaxFiles} files, not {files.Count}."));
            return _log.Faults;
        }

        foreach (var twice in files.GroupBy(file => file.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            _log.Add(twice.Key, JsonPlace.Root, "Two files of one catalog have the same name.");
        }

        JsonDocument[] documents = [];
        try
        {
            (string File, JsonDocument? Document)[] parsed =
                [.. files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => (file.Name, Parse(file.Name, file.Utf8Json, _log)))];
            documents = [.. parsed.Select(file => file.Document).OfType<JsonDocument>()];
            ReadAll([.. parsed.Where(file => file.Document is not null).Select(file => new ObjectReader(new Node(file.Document!.RootElement, file.File, JsonPlace.Root, _log)))]);
        }
        finally
        {
            Array.ForEach(documents, document => document.Dispose());
        }

        if (!_hasHeader)
        {
            _log.Add("(catalog)", JsonPlace.Root, "No file has the member 'catalog' with version, name and license.");
        }

        _log.CheckReferences();
        if (_log.Count == 0)
        {
            CrossChecks.Run(this, _log);
        }

        return _log.Faults;
    }

    /// <summary>Parses one strict JSON document; the fault of a document that is none tells line and column.</summary>
    public static JsonDocument? Parse(string file, ReadOnlyMemory<byte> utf8Json, FaultLog log)
    {
        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        var content = utf8Json.Span.StartsWith(byteOrderMark) ? utf8Json[byteOrderMark.Length..] : utf8Json;
        if (content.Length > MaxFileBytes)
        {
            log.Add(file, JsonPlace.Root, string.Create(CultureInfo.InvariantCulture, $"The file has {content.Length} bytes; at most {MaxFileBytes} are read."));
            return null;
        }

        if (!Utf8.IsValid(content.Span))
        {
            log.Add(file, JsonPlace.Root, "The file is no valid UTF-8.");
            return null;
        }

        try
        {
            return JsonDocument.Parse(content, new JsonDocumentOptions { MaxDepth = MaxDepth });
        }
        catch (JsonException e)
        {
            log.Add(file, JsonPlace.Root, string.Create(
                CultureInfo.InvariantCulture, $"The file is no strict JSON of at most {MaxDepth} levels: line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}."));
            return null;
        }
    }

    private void ReadAll(ObjectReader[] files)
    {
        foreach (var reader in files)
        {
            _ = reader.Optional("$schema", FactReader.Text);
            _ = reader.Optional("catalog", Header);
            Sources.AddRange(reader.List("sources", FactReader.Source));
            CodeSets.AddRange(reader.List("codeSets", VocabularyReader.CodeSet));
            PracticeAreas.AddRange(reader.List("practiceAreas", VocabularyReader.Term(References.DeclareArea)));
            WorkSettings.AddRange(reader.List("workSettings", VocabularyReader.Setting));
            Roles.AddRange(reader.List("roles", VocabularyReader.Role));
            Specialties.AddRange(reader.List("specialties", VocabularyReader.Term(References.DeclareSpecialty)));
            Licenses.AddRange(reader.List("licenses", VocabularyReader.Term(References.DeclareLicense)));
            Goals.AddRange(reader.List("goals", VocabularyReader.Term(References.DeclareGoal)));
            Levels.AddRange(reader.List("levels", VocabularyReader.Level));
            Occupations.AddRange(reader.List("occupations", OccupationReader.Occupation));
            _ = reader.Optional("guidance", Guidance);
            Trainings.AddRange(reader.List("trainings", TrainingReader.Training));
            Materials.AddRange(reader.List("materials", TrainingReader.Material));
            Crosswalks.AddRange(reader.List("crosswalks", CrosswalkReader.Crosswalk));
        }

        // Prices stand apart from what they are paid for, in whatever file: they come first.
        Prices = new([.. files.SelectMany(reader => reader.List("prices", PriceReader.Price)).Where(price => price is not null)]);
        foreach (var reader in files)
        {
            IssuingBodies.AddRange(reader.List("issuingBodies", BodyReader.Body(Prices)));
            Credentials.AddRange(reader.List("credentials", CredentialReader.Credential(Prices)));
            _ = reader.Build(() => this);
        }
    }

    private CatalogReader Header(Node node)
    {
        if (_hasHeader)
        {
            return node.Fault<CatalogReader>("A second file has the member 'catalog'; one catalog has one.");
        }

        _hasHeader = true;
        var reader = new ObjectReader(node);
        Version = reader.Required("version", FactReader.Text);
        Name = reader.Required("name", FactReader.Text);
        License = reader.Required("license", FactReader.Text);
        return reader.Build(() => this);
    }

    private CatalogReader Guidance(Node node)
    {
        var reader = new ObjectReader(node);
        Benefits.AddRange(reader.List("benefits", Benefit));
        Steps.AddRange(reader.List("steps", Step));
        return reader.Build(() => this);
    }

    private static CertificationBenefit Benefit(Node node)
    {
        var reader = new ObjectReader(node);
        var id = reader.Required("id", FactReader.Text);
        var text = reader.Required("text", FactReader.Text);
        var areas = reader.List("areas", References.ToArea);
        var evidence = FactReader.Evidence(reader);
        return reader.Build(() => new CertificationBenefit(id, text, areas, evidence));
    }

    private static CareerStep Step(Node node)
    {
        var reader = new ObjectReader(node);
        var number = reader.Required("number", member => member.Int(1, 100));
        var id = reader.Required("id", FactReader.Text);
        var name = reader.Required("name", FactReader.Text);
        var text = reader.Required("text", FactReader.Text);
        var ways = reader.List("ways", Way);
        var evidence = FactReader.Evidence(reader);
        return reader.Build(() => new CareerStep(number, id, name, text, ways, evidence));
    }

    private static string Way(Node node)
    {
        var reader = new ObjectReader(node);
        _ = reader.Required("id", FactReader.Text);
        var name = reader.Required("name", FactReader.Text);
        return reader.Build(() => name);
    }
}
