using MedCoding.Certification.CodeSets;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads code sets and the words of the catalog: areas, settings, roles, specialties, licenses, goals, levels.</summary>
internal static class VocabularyReader
{
    public static readonly (string, CredentialLevel)[] Levels =
    [
        ("entry", CredentialLevel.Entry), ("core", CredentialLevel.Core), ("advanced", CredentialLevel.Advanced),
        ("specialty", CredentialLevel.Specialty), ("management", CredentialLevel.Management),
    ];

    public static readonly (string, CodingPurpose)[] Purposes =
    [
        ("billing", CodingPurpose.Billing), ("insurance", CodingPurpose.Insurance), ("statistical-analysis", CodingPurpose.StatisticalAnalysis),
    ];

    public static CodeSet CodeSet(Node node)
    {
        var reader = ObjectReader.Layered(node);
        var id = reader.Required("id", References.DeclareCodeSet);
        var name = reader.Required("name", FactReader.Text);
        var maintainer = reader.Required("maintainer", FactReader.Text);
        var codes = reader.Required("codes", FactReader.Text);
        var evidence = FactReader.Evidence(reader);
        var purposes = reader.Fact("purposes", member => member.NonEmptyItems(item => item.OneOf(Purposes)));
        var updates = reader.List("updates", Update);
        var fhirSystem = reader.Fact("fhirSystem", member => member.Address());
        var oid = reader.Fact("oid", Oid);
        var license = reader.Required("license", FactReader.Text);
        return reader.Build(() => new CodeSet(id, name, maintainer, codes, license, evidence)
        {
            Purposes = purposes,
            Updates = [.. updates.OrderBy(update => update.Month).ThenBy(update => update.Day)],
            FhirSystem = fhirSystem,
            Oid = oid,
        });
    }

    public static NodeReader<Term<TId>> Term<TId>(NodeReader<TId> declare)
        where TId : struct, IIdentifier<TId> => node =>
        {
            var reader = ObjectReader.Layered(node);
            var id = reader.Required("id", declare);
            var name = reader.Required("name", FactReader.Text);
            var synonyms = reader.List("synonyms", FactReader.Text);
            return reader.Build(() => new Term<TId>(id, name, synonyms) { Origin = node.Origins() });
        };

    public static WorkSetting Setting(Node node)
    {
        var reader = ObjectReader.Layered(node);
        var id = reader.Required("id", References.DeclareSetting);
        var name = reader.Required("name", FactReader.Text);
        var parent = reader.OptionalValue("parent", References.ToSetting);
        var synonyms = reader.List("synonyms", FactReader.Text);
        var statedBy = reader.List("statedBy", References.ToSource);
        return reader.Build(() => new WorkSetting(id, name, parent, synonyms, statedBy) { Origin = node.Origins() });
    }

    public static Role Role(Node node)
    {
        var reader = ObjectReader.Layered(node);
        var id = reader.Required("id", References.DeclareRole);
        var name = reader.Required("name", FactReader.Text);
        var area = reader.Required("area", References.ToArea);
        var synonyms = reader.List("synonyms", FactReader.Text);
        return reader.Build(() => new Role(id, name, area, synonyms) { Origin = node.Origins() });
    }

    public static LevelRubric Level(Node node)
    {
        var reader = ObjectReader.Layered(node);
        var level = reader.Required("level", member => member.OneOf(Levels));
        var name = reader.Required("name", FactReader.Text);
        var from = reader.Required("suitsFromMonths", Months);
        var until = reader.OptionalValue("suitsUntilMonths", Months);
        var note = reader.Optional("note", FactReader.Text);
        return reader.Build(() => new LevelRubric(level, name, from, until, note));
    }

    private static CodeSetUpdate Update(Node node)
    {
        var reader = ObjectReader.Of(node);
        var month = reader.Required("month", member => member.Int(1, 12));
        var day = reader.Required("day", member => member.Int(1, 31));
        var what = reader.Required("what", FactReader.Text);
        var evidence = FactReader.Evidence(reader);
        return reader.Build(() => new CodeSetUpdate(month, day, what, evidence));
    }

    private static string Oid(Node node)
    {
        var text = node.Text();
        return text is null || (text.Contains('.', StringComparison.Ordinal) && text.Split('.').All(part => part.Length > 0 && part.All(char.IsAsciiDigit)))
            ? text!
            : node.Fault<string>($"'{Quoted.Short(text)}' is no object identifier (2.16.840.1.113883.6.90).");
    }

    private static int Months(Node node) => node.Int(0, 600);
}
