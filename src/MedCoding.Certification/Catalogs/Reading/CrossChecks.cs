using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Rules that only the whole catalog can break. They run when every file is sound by itself.</summary>
internal static class CrossChecks
{
    public static void Run(CatalogReader catalog, FaultLog log)
    {
        SettingsFormATree(catalog.WorkSettings, log);
        SynonymsAreUnique("work setting", catalog.WorkSettings.Select(setting => (setting.Id.ToString(), setting.Name, setting.Synonyms.AsEnumerable())), log);
        SynonymsAreUnique("role", catalog.Roles.Select(role => (role.Id.ToString(), role.Name, role.Synonyms.AsEnumerable())), log);
        LevelsAreDescribedOnce(catalog, log);
        StepsCountFromOne(catalog, log);
        AdviceStandsOnce(catalog, log);
        MarksAreMarks(catalog, log);
        catalog.Prices.Check(catalog.Credentials, log);
        foreach (var credential in catalog.Credentials)
        {
            SuccessorsAreOthers(credential, log);
        }
    }

    private static void SettingsFormATree(List<WorkSetting> settings, FaultLog log)
    {
        var parents = settings.ToDictionary(setting => setting.Id, setting => setting.Parent);
        foreach (var setting in settings)
        {
            var above = setting.Parent;
            for (var steps = 0; above is { } id; steps++)
            {
                if (id == setting.Id || steps > settings.Count)
                {
                    log.AddToWhole($"The work setting '{setting.Id}' is part of itself by its parents; settings form a tree.");
                    break;
                }

                above = parents[id];
            }
        }
    }

    private static void SynonymsAreUnique(string kind, IEnumerable<(string Id, string Name, IEnumerable<string> Synonyms)> items, FaultLog log)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, name, synonyms) in items)
        {
            foreach (var text in synonyms.Append(name).Append(id).Select(TypedText.Normalize).Distinct())
            {
                if (!owners.TryAdd(text, id))
                {
                    log.AddToWhole($"'{text}' names the {kind} '{owners[text]}' and '{id}'; what people type names one.");
                }
            }
        }
    }

    private static void LevelsAreDescribedOnce(CatalogReader catalog, FaultLog log)
    {
        foreach (var twice in catalog.Levels.GroupBy(level => level.Level).Where(group => group.Count() > 1))
        {
            log.AddToWhole($"The level '{twice.Key}' is described {(twice.Count() == 2 ? "twice" : "several times")}; once is enough.");
        }

        foreach (var credential in catalog.Credentials.Where(credential => credential.Level is not null))
        {
            if (catalog.Levels.TrueForAll(level => level.Level != credential.Level!.Value))
            {
                log.AddToWhole($"The level '{credential.Level!.Value}' of {credential.Id} has no row in 'levels'.");
            }
        }
    }

    private static void StepsCountFromOne(CatalogReader catalog, FaultLog log)
    {
        if (!catalog.Steps.Select(step => step.Number).Order().SequenceEqual(Enumerable.Range(1, catalog.Steps.Count)))
        {
            log.AddToWhole("The steps of 'guidance' are not numbered 1, 2, 3 and so on.");
        }
    }

    private static void AdviceStandsOnce(CatalogReader catalog, FaultLog log)
    {
        var names = catalog.Disagreements.SelectMany(one => one.Sides.Select(side => $"{one.Id}/{side.Id}").Prepend(one.Id)).Concat(catalog.ExperienceFirst.Select(one => one.Id));
        foreach (var twice in names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            log.AddToWhole($"The advice '{twice.Key}' stands twice in 'guidance'.");
        }
    }

    // Marks and credentials share their letters, so that a credential is found where a mark is meant.
    private static void MarksAreMarks(CatalogReader catalog, FaultLog log)
    {
        var marks = catalog.Credentials.SelectMany(credential => credential.Designations).Select(mark => mark.Id).ToHashSet();
        foreach (var stranger in catalog.Disagreements.Select(one => one.Concerns).Concat(catalog.ExperienceFirst.Select(one => one.Concerns)).SelectMany(one => one.Marks).Where(mark => !marks.Contains(mark)))
        {
            log.AddToWhole($"The advice in 'guidance' names the mark '{stranger}', which is a credential and no mark.");
        }
    }

    private static void SuccessorsAreOthers(Credential credential, FaultLog log)
    {
        if (credential.Status?.Facts.Any(status => status.Value.Successor == credential.Id) == true || credential.SupersededBy?.Value.Contains(credential.Id) == true)
        {
            log.AddToWhole($"{credential.Id} cannot be its own successor.");
        }
    }
}
