using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads why to certify, the way there, where published advice differs, and when experience comes first.</summary>
internal static class GuidanceReader
{
    public const int MostMonths = 600;

    public static CertificationBenefit Benefit(Node node)
    {
        var reader = ObjectReader.Layered(node);
        var id = reader.Required("id", FactReader.Text);
        var text = reader.Required("text", FactReader.Text);
        var areas = reader.List("areas", References.ToArea);
        var evidence = FactReader.Evidence(reader);
        return reader.Build(() => new CertificationBenefit(id, text, areas, evidence));
    }

    public static CareerStep Step(Node node)
    {
        var reader = ObjectReader.Layered(node);
        var number = reader.Required("number", member => member.Int(1, 100));
        var id = reader.Required("id", FactReader.Text);
        var name = reader.Required("name", FactReader.Text);
        var text = reader.Required("text", FactReader.Text);
        var ways = reader.List("ways", Way);
        var evidence = FactReader.Evidence(reader);
        return reader.Build(() => new CareerStep(number, id, name, text, ways, evidence));
    }

    public static Disagreement Disagreement(Node node)
    {
        var reader = ObjectReader.Layered(node);
        var id = reader.Required("id", FactReader.Text);
        var question = reader.Required("question", FactReader.Text);
        var concerns = reader.Required("concerns", Conditions);
        var ranked = reader.List("ranked", References.ToCredential);
        var sides = reader.List("sides", Side, "id");
        return reader.Build(() => new Disagreement(id, question, concerns, ranked, sides));
    }

    public static ExperienceFirst ExperienceFirst(Node node)
    {
        var reader = ObjectReader.Layered(node);
        var id = reader.Required("id", FactReader.Text);
        var text = reader.Required("text", FactReader.Text);
        var concerns = reader.Required("concerns", Conditions);
        var evidence = FactReader.Evidence(reader);
        return reader.Build(() => new ExperienceFirst(id, text, concerns, evidence));
    }

    private static DisagreementSide Side(Node node)
    {
        var reader = ObjectReader.Layered(node);
        var id = reader.Required("id", FactReader.Text);
        var credentials = reader.List("credentials", References.ToCredential);
        var text = reader.Required("text", FactReader.Text);
        var evidence = FactReader.Evidence(reader);
        return reader.Build(() => new DisagreementSide(id, credentials, text, evidence));
    }

    private static AdviceConditions Conditions(Node node)
    {
        var reader = ObjectReader.Layered(node);
        var settings = reader.List("settings", References.ToSetting);
        var roles = reader.List("roles", References.ToRole);
        var specialties = reader.List("specialties", References.ToSpecialty);
        var goals = reader.List("goals", References.ToGoal);
        var marks = reader.List("marks", References.ToDesignation);
        var heldLevels = reader.List("heldLevels", member => member.OneOf(VocabularyReader.Levels));
        var having = reader.Optional("having", References.Requirement);
        var unless = reader.Optional("unless", References.Requirement);
        var area = reader.OptionalValue("area", References.ToArea);
        var least = reader.OptionalValue("leastMonths", member => member.Int(0, MostMonths));
        var most = reader.OptionalValue("mostMonths", member => member.Int(0, MostMonths));
        return reader.Build(() => new AdviceConditions(area, least, most)
        {
            Settings = settings,
            Roles = roles,
            Specialties = specialties,
            Goals = goals,
            Marks = marks,
            HeldLevels = heldLevels,
            Having = having,
            Unless = unless,
        });
    }

    private static string Way(Node node)
    {
        var reader = ObjectReader.Of(node);
        _ = reader.Required("id", FactReader.Text);
        var name = reader.Required("name", FactReader.Text);
        return reader.Build(() => name);
    }
}
