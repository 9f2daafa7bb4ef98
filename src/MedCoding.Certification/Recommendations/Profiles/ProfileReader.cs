using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Catalogs.Reading;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>Reads a profile as strictly as a seed: every fault is named, with its place and near misses.</summary>
internal static class ProfileReader
{
    private const string File = "profile";
    public const string HimSuffix = "-him";
    public const string CodingProgram = "coding-program";
    private const decimal MonthsInYear = 12;

    public static bool TryRead(
        ReadOnlyMemory<byte> utf8Json,
        CertificationCatalog catalog,
        [NotNullWhen(true)] out CandidateProfile? profile,
        out ImmutableArray<CatalogFault> faults)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var log = new FaultLog();
        using var rows = new JsonRows(utf8Json.Length);
        var text = JsonText.Parse(new Layer(File, 0), utf8Json, log, rows);
        profile = text is null ? null : Read(ObjectReader.Of(text.Root), catalog);
        if (profile?.RequiredCredentials is not null)
        {
            References.CheckAgainst(catalog, log);
        }

        faults = log.Faults;
        if (!faults.IsEmpty)
        {
            profile = null;
        }

        return profile is not null;
    }

    /// <summary>Reads the members of a profile from an object that may have others, which were asked for before: this uses the reader up.</summary>
    public static CandidateProfile? Read(ObjectReader reader, CertificationCatalog catalog)
    {
        var settings = reader.List("workSettings", member => Known(member, catalog.WorkSettings, setting => setting.Id));
        var role = reader.OptionalValue("role", member => Known(member, catalog.Roles, known => known.Id));
        var specialty = reader.OptionalValue("specialty", member => KnownOrNot(member, catalog.Specialties, term => term.Id, SpecialtyId.Parse));
        var experienceYears = reader.OptionalValue("experienceYears", Months);
        var experience = reader.List("experience", member => Experience(member, catalog));
        var education = reader.OptionalValue("education", Education);
        var licenses = reader.OptionalValue("licenses", member => member.Items(item => KnownOrNot(item, catalog.Licenses, term => term.Id, LicenseId.Parse)));
        var held = reader.OptionalValue("credentials", member => member.Items(item => Held(item, catalog)));
        var memberships = reader.OptionalValue("memberships", member => member.Items(item => Known(item, catalog.IssuingBodies, body => body.Id)));
        var trainings = reader.OptionalValue("trainings", member => member.Items(item => Training(item, catalog)));
        var required = reader.Optional("requiredCredentials", References.Requirement);
        var budget = reader.OptionalValue("budget", member => member.Money());
        var weeks = reader.OptionalValue("weeksAvailable", member => member.Int(0, ProfileLimits.Weeks));
        var hours = reader.OptionalValue("studyHoursPerWeek", member => member.Int(1, ProfileLimits.HoursAWeek));
        var goals = reader.List("goals", member => Known(member, catalog.Goals, goal => goal.Id));
        return reader.Build(() => new CandidateProfile
        {
            WorkSettings = [.. settings.Distinct()],
            Role = role,
            Specialty = specialty,
            ExperienceMonths = experienceYears,
            Experience = experience,
            Qualifications = new Qualifications
            {
                Education = education,
                Licenses = licenses,
                Credentials = held is { } some ? [.. some.Select(one => one.Credential).Distinct()] : null,
                Designations = [.. (held ?? []).Select(one => one.Designation).OfType<DesignationId>().Distinct()],
                Memberships = memberships is { } bodies ? [.. bodies.Distinct()] : null,
                Trainings = trainings is { } finished ? MostHours(finished) : null,
            },
            RequiredCredentials = required,
            Budget = budget,
            WeeksAvailable = weeks,
            StudyHoursPerWeek = hours,
            Goals = [.. goals.Distinct()],
        });
    }

    public static TId Known<TId, TItem>(Node node, CatalogCollection<TId, TItem> items, Func<TItem, TId> id)
        where TId : struct, IIdentifier<TId>
        where TItem : class =>
        node.Text() is not { } text ? default
        : items.TryFind(text, out var item) ? id(item)
        : node.Fault<TId>(items.Missing(text));

    // A specialty or license that the catalog does not know is the person's own and no mistake: the report tells that it is not known here.
    private static TId KnownOrNot<TId, TItem>(Node node, CatalogCollection<TId, TItem> items, Func<TItem, TId> id, Func<string, TId> parse)
        where TId : struct, IIdentifier<TId>
        where TItem : class =>
        node.Text() is not { } text ? default
        : items.TryFind(text, out var item) ? id(item)
        : node.Parsed(typed => parse(typed.Replace(' ', '-')));

    private static (CredentialId Credential, DesignationId? Designation) Held(Node node, CertificationCatalog catalog)
    {
        if (node.Text() is not { } text)
        {
            return default;
        }

        if (catalog.Designations.TryFind(text, out var mark))
        {
            return (mark.Credential, mark.Id);
        }

        return catalog.Credentials.TryFind(text, out var credential)
            ? (credential.Id, null)
            : node.Fault<(CredentialId, DesignationId?)>(catalog.Credentials.Missing(text));
    }

    private static int Months(Node node) => (int)(node.Decimal(0, ProfileLimits.Months / MonthsInYear) * MonthsInYear);

    private static Experience Experience(Node node, CertificationCatalog catalog)
    {
        var reader = ObjectReader.Of(node);
        var area = reader.Required("kind", member => Known(member, catalog.PracticeAreas, term => term.Id));
        var setting = reader.OptionalValue("setting", member => Known(member, catalog.WorkSettings, known => known.Id));
        var months = reader.Required("years", Months);
        return reader.Build(() => new Experience(area, setting, months));
    }

    private static (TrainingId Training, int? Hours) Training(Node node, CertificationCatalog catalog)
    {
        if (!node.IsObject)
        {
            return node.Kind == JsonTokenType.String
                ? (Known(node, catalog.Trainings, training => training.Id), null)
                : node.Expected<(TrainingId, int?)>("a training (\"coding\"), or one with its hours ({ \"id\": \"coding\", \"hours\": 80 })");
        }

        var reader = ObjectReader.Of(node);
        var id = reader.Required("id", member => Known(member, catalog.Trainings, training => training.Id));
        var hours = reader.Required("hours", member => member.Int(1, ProfileLimits.TrainingHours));
        return reader.Build(() => (id, (int?)hours));
    }

    // A training that is stated again says no less than before: of a file and of what is typed beside it, the greater number counts.
    private static ImmutableSortedDictionary<TrainingId, int?> MostHours(ImmutableArray<(TrainingId Training, int? Hours)> finished) =>
        finished.GroupBy(one => one.Training).ToImmutableSortedDictionary(same => same.Key, same => same.Max(one => one.Hours));

    private static Education Education(Node node)
    {
        var parts = node.IsArray ? node.NonEmptyItems(EducationPart) : [EducationPart(node)];
        EducationLevel? highest = null;
        EducationLevel? highestHim = null;
        var program = false;
        foreach (var (level, him, coding) in parts)
        {
            highest = level > (highest ?? (EducationLevel)(-1)) ? level : highest;
            highestHim = him && level > (highestHim ?? (EducationLevel)(-1)) ? level : highestHim;
            program |= coding;
        }

        return new Education(highest, highestHim, program);
    }

    private static (EducationLevel? Level, bool Him, bool CodingProgram) EducationPart(Node node)
    {
        if (node.Text() is not { } text)
        {
            return default;
        }

        if (text == CodingProgram)
        {
            return (null, false, true);
        }

        var him = text.EndsWith(HimSuffix, StringComparison.Ordinal);
        if (EducationText.TryParse(him ? text[..^HimSuffix.Length] : text, out var level)
            && (!him || EducationText.IsHimDegree(level)))
        {
            return (level, him, false);
        }

        string[] known = [.. EducationText.All, "associate-him", "bachelor-him", "master-him", CodingProgram];
        return node.Fault<(EducationLevel?, bool, bool)>($"'{Quoted.Short(text)}' is no education. {TypedText.Hint(text, known)}");
    }
}
