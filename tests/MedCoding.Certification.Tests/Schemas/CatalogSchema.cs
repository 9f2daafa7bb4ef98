using System.Text.Json.Nodes;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>A file of a catalog, and a file that lies over one.</summary>
internal static class CatalogSchema
{
    public static JsonObject Catalog()
    {
        var defs = new Definitions();
        var header = new ObjectRule("The catalog itself; one file of it says this.")
            .Required("version", defs.Text(), "The day of the data: 2026.11.22.")
            .Required("name", defs.Text(), "The name of the catalog.")
            .Required("license", defs.Text(), "The licence of the data.")
            .Build();
        var root = Begun("A file of a catalog. All files have this one format, and all of them together are the catalog.", defs)
            .Optional("catalog", header, "Version, name and licence of the catalog; in one file of it.");
        return defs.Schema("catalog", "Catalog file", Lists(root, defs).Build());
    }

    public static JsonObject Overlay()
    {
        var defs = new Definitions(isOverlay: true);
        var root = Begun("A file that lies over a catalog. An entry whose key the catalog has states only what it says anew; any other is complete.", defs);
        return defs.Schema("overlay", "Overlay file", Lists(root, defs).Build());
    }

    private static ObjectRule Begun(string description, Definitions defs) =>
        new ObjectRule(description).Optional("$schema", defs.Text(), "Where this schema is, relative to the file, for editors.");

    private static ObjectRule Lists(ObjectRule root, Definitions defs) => root
        .List("sources", defs.Source(), "The pages that facts of this file or of others rest on.")
        .List("codeSets", defs.CodeSet(), "Code sets.")
        .List("practiceAreas", defs.Term(), "Kinds of work.")
        .List("workSettings", defs.WorkSetting(), "Places of work; they form a tree.")
        .List("roles", defs.Role(), "What people work as.")
        .List("specialties", defs.Term(), "Medical specialties.")
        .List("licenses", defs.Term(), "Clinical licences.")
        .List("goals", defs.Term(), "What people want.")
        .List("levels", defs.Level(), "The levels of credentials.")
        .List("occupations", defs.Occupation(), "Occupations of the US labour statistics.")
        .Optional("guidance", defs.Guidance(), "Why to certify, and the way there; several files may add to it.")
        .List("trainings", defs.Training(), "Courses, programmes and degrees.")
        .List("materials", defs.Material(), "Code books and other study material.")
        .List("crosswalks", defs.Crosswalk(), "How words of the catalog stand to other classifications.")
        .List("prices", defs.Price(), "What bodies ask for something.")
        .List("issuingBodies", defs.Body(), "Bodies that issue credentials.")
        .List("credentials", defs.Credential(), "Credentials.")
        .List("suppressions", Suppression(defs), "Findings of the linter that are left as they are, each with its reason, until a day.");

    private static JsonObject Suppression(Definitions defs) => defs.Ref("suppression", () =>
        new ObjectRule("A finding of the linter that is left as it is.")
            .Required("rule", Rule.Pattern("^MC[0-9]{4}$", "MC1001"), "The code of the rule.")
            .Required("at", Rule.Pattern(@"^(?![\s$])[^/]+(/[^/]+)*(?<!\s)$", "credentials/CPC/exam"), "Where it is found, by lists and keys; a step * stands for any one.")
            .Required("reason", defs.Text(), "Why it is left as it is.")
            .Required("until", defs.Day(), "The last day on which it is left; after it the finding comes back.")
            .Build());
}
