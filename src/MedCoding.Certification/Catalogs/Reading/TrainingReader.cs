using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads trainings and study material.</summary>
internal static class TrainingReader
{
    private const int Most = 100_000;

    public static readonly (string, TrainingKind)[] Kinds =
    [
        ("course", TrainingKind.Course), ("program", TrainingKind.Program), ("degree", TrainingKind.Degree),
        ("practice", TrainingKind.Practice), ("credits", TrainingKind.Credits),
    ];

    public static readonly (string, StudyMaterialKind)[] MaterialKinds =
    [
        ("code-book", StudyMaterialKind.CodeBook), ("practice-exam", StudyMaterialKind.PracticeExam), ("study-guide", StudyMaterialKind.StudyGuide),
    ];

    public static Training Training(Node node)
    {
        var reader = ObjectReader.Layered(node);
        var id = reader.Required("id", References.DeclareTraining);
        var name = reader.Required("name", FactReader.Text);
        var kind = reader.Required("kind", member => member.OneOf(Kinds));
        var provider = reader.OptionalValue("provider", References.ToBody);
        var prepares = reader.List("prepares", References.ToCredential);
        var evidence = FactReader.Evidence(reader);
        var hours = reader.Facts("hours", Range);
        var months = reader.Facts("months", Range);
        var credits = reader.Facts("credits", Range);
        var price = reader.Facts("price", PriceRange);
        var statements = reader.List("statements", FactReader.Statement);
        return reader.Build(() => new Training(id, name, kind, evidence)
        {
            Provider = provider,
            Prepares = prepares,
            Hours = hours,
            Months = months,
            Credits = credits,
            Price = price,
            Statements = statements,
        });
    }

    public static StudyMaterial Material(Node node)
    {
        var reader = ObjectReader.Layered(node);
        var id = reader.Required("id", References.DeclareMaterial);
        var name = reader.Required("name", FactReader.Text);
        var kind = reader.Required("kind", member => member.OneOf(MaterialKinds));
        var publisher = reader.Optional("publisher", FactReader.Text);
        var codeSet = reader.OptionalValue("codeSet", References.ToCodeSet);
        var edition = reader.OptionalValue("edition", FactReader.Year);
        var credentials = reader.List("credentials", References.ToCredential);
        var evidence = FactReader.Evidence(reader);
        var price = reader.Facts("price", PriceRange);
        var statements = reader.List("statements", FactReader.Statement);
        return reader.Build(() => new StudyMaterial(id, name, kind, evidence)
        {
            Publisher = publisher,
            CodeSet = codeSet,
            Edition = edition,
            Credentials = credentials,
            Price = price,
            Statements = statements,
        });
    }

    private static NumberRange Range(Node node)
    {
        var reader = ObjectReader.Of(node);
        var min = reader.Required("min", member => member.Decimal(0, Most));
        var max = reader.Required("max", member => member.Decimal(min, Most));
        return reader.Build(() => new NumberRange(min, max));
    }

    private static MoneyRange PriceRange(Node node)
    {
        var reader = ObjectReader.Of(node);
        var low = reader.Required("lowUsd", member => member.Money());
        var high = reader.Required("highUsd", member => member.Money());
        return reader.Build(() => high < low
            ? throw new ArgumentException($"The highest price, {high}, is below the lowest, {low}.")
            : new MoneyRange(low, high));
    }
}
