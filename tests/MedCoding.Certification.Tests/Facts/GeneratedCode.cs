using System.Security;
using System.Text;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Tests.CodeSets;

namespace MedCoding.Certification.Tests.Facts;

/// <summary>The source files that are written by machine: identifier types from a template, and their constants from the seeds.</summary>
internal static class GeneratedCode
{
    private static readonly (string Type, string Folder, string What, string Example)[] Identifiers =
    [
        ("SourceId", "Facts", "a source", "aapc-cpc-exam-faqs"),
        ("CodeSetId", "CodeSets", "a code set", "icd-10-cm"),
        ("PracticeAreaId", "WorkSettings", "a practice area", "coding"),
        ("WorkSettingId", "WorkSettings", "a work setting", "hospital-inpatient"),
        ("RoleId", "WorkSettings", "a role", "auditor"),
        ("SpecialtyId", "WorkSettings", "a specialty", "cardiology"),
        ("LicenseId", "WorkSettings", "a clinical license", "RN"),
        ("OccupationId", "WorkSettings", "an occupation", "29-2072"),
        ("GoalId", "WorkSettings", "a goal", "first-job"),
        ("IssuingBodyId", "Credentials", "an issuing body", "AAPC"),
        ("CredentialId", "Credentials", "a credential", "CPC"),
        ("DesignationId", "Credentials", "a designation", "CPC-A"),
        ("TrainingId", "Credentials", "a training", "practicode"),
        ("StudyMaterialId", "Credentials", "a study material", "cpt-professional-2026"),
    ];

    public static IEnumerable<string> IdentifierTypes => Identifiers.Select(identifier => identifier.Type);

    /// <summary>Every generated file: its path below the library's folder, and what it holds.</summary>
    public static IReadOnlyDictionary<string, string> Files()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (type, folder, what, example) in Identifiers)
        {
            files.Add($"{folder}/{type}.g.cs", IdentifierType(type, folder, what, example));
        }

        foreach (var (path, text) in GeneratedCodes.Files())
        {
            files.Add(path, text);
        }

        foreach (var (type, folder, kind, entries) in Constants(CertificationCatalog.Shipped))
        {
            files.Add($"{folder}/{type}s.g.cs", ConstantsOf(type, folder, kind, entries));
        }

        return files;
    }

    /// <summary>The name of the constant for an identifier: <c>hospital-inpatient</c> is HospitalInpatient, <c>CCS-P</c> is CcsP, <c>29-2072</c> is Soc292072.</summary>
    public static string NameOf(string id)
    {
        var name = string.Concat(id.Split('-').Select(NameOfPart));
        return char.IsAsciiDigit(name[0]) ? $"Soc{name}" : name;
    }

    private static string NameOfPart(string part) =>
        char.ToUpperInvariant(part[0]) + (part.Any(char.IsAsciiLetterLower) ? part[1..] : string.Concat(part[1..].Select(char.ToLowerInvariant)));

    private static string IdentifierType(string type, string folder, string what, string example) =>
        Repository.Read("src", "MedCoding.Certification", "Facts", "Identifier.template.txt")
            .Replace("{{type}}", type, StringComparison.Ordinal)
            .Replace("{{folder}}", folder, StringComparison.Ordinal)
            .Replace("{{what}}", what, StringComparison.Ordinal)
            .Replace("{{example}}", example, StringComparison.Ordinal)
            .Replace(folder == "Facts" ? "using MedCoding.Certification.Facts;\n" : "\0", "", StringComparison.Ordinal);

    private static IEnumerable<(string Type, string Folder, string Kind, IEnumerable<(string Id, string Name)> Entries)> Constants(CertificationCatalog catalog) =>
    [
        ("CodeSetId", "CodeSets", "code sets", Named(catalog.CodeSets, item => item.Id, item => item.Name)),
        ("PracticeAreaId", "WorkSettings", "practice areas", Named(catalog.PracticeAreas, item => item.Id, item => item.Name)),
        ("WorkSettingId", "WorkSettings", "work settings", Named(catalog.WorkSettings, item => item.Id, item => item.Name)),
        ("RoleId", "WorkSettings", "roles", Named(catalog.Roles, item => item.Id, item => item.Name)),
        ("SpecialtyId", "WorkSettings", "specialties", Named(catalog.Specialties, item => item.Id, item => item.Name)),
        ("LicenseId", "WorkSettings", "clinical licenses", Named(catalog.Licenses, item => item.Id, item => item.Name)),
        ("OccupationId", "WorkSettings", "occupations", Named(catalog.Occupations, item => item.Id, item => item.Name)),
        ("GoalId", "WorkSettings", "goals", Named(catalog.Goals, item => item.Id, item => item.Name)),
        ("IssuingBodyId", "Credentials", "issuing bodies", Named(catalog.IssuingBodies, item => item.Id, item => item.Name)),
        ("CredentialId", "Credentials", "credentials", Named(catalog.Credentials, item => item.Id, item => item.Name)),
        ("DesignationId", "Credentials", "designations", Named(catalog.Designations, item => item.Id, item => item.Name)),
        ("TrainingId", "Credentials", "trainings", Named(catalog.Trainings, item => item.Id, item => item.Name)),
        ("StudyMaterialId", "Credentials", "study materials", Named(catalog.Materials, item => item.Id, item => item.Name)),
    ];

    private static IEnumerable<(string Id, string Name)> Named<TId, TItem>(
        CatalogCollection<TId, TItem> items, Func<TItem, TId> id, Func<TItem, string> name)
        where TId : struct, IIdentifier<TId>
        where TItem : class =>
        items.Select(item => (id(item).ToString()!, name(item))).OrderBy(entry => entry.Item1, StringComparer.Ordinal);

    private static string ConstantsOf(string type, string folder, string kind, IEnumerable<(string Id, string Name)> entries)
    {
        var text = new StringBuilder()
            .Append("// Written by the test GeneratedCodeTests from the seeds: change those and run the test with MEDCODING_WRITE_GENERATED=1.\n")
            .Append("#nullable enable\n\n")
            .Append("namespace MedCoding.Certification.").Append(folder).Append(";\n\n")
            .Append("/// <summary>The identifiers of the ").Append(kind).Append(" in the catalog that the package ships.</summary>\n")
            .Append("public static class ").Append(type).Append("s\n{\n");
        var between = "";
        foreach (var (id, name) in entries)
        {
            text.Append(between)
                .Append("    /// <summary>").Append(SecurityElement.Escape(name)).Append(".</summary>\n")
                .Append("    public static ").Append(type).Append(' ').Append(NameOf(id)).Append(" { get; } = ")
                .Append(type).Append(".Parse(\"").Append(id).Append("\");\n");
            between = "\n";
        }

        return text.Append("}\n").ToString();
    }
}
