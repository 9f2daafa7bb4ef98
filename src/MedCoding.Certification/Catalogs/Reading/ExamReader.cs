using MedCoding.Certification.Exams;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads exam formats.</summary>
internal static class ExamReader
{
    private const int MostItems = 10_000;

    public static readonly (string, ExamItemKind)[] ItemKinds =
    [
        ("multiple-choice", ExamItemKind.MultipleChoice), ("multiple-select", ExamItemKind.MultipleSelect),
        ("scenario", ExamItemKind.Scenario), ("case", ExamItemKind.Case),
    ];

    public static readonly (string, ExamDelivery)[] Deliveries =
    [
        ("remote-proctored", ExamDelivery.RemoteProctored), ("test-center", ExamDelivery.TestCenter), ("paper", ExamDelivery.Paper),
        ("online-unproctored", ExamDelivery.OnlineUnproctored),
    ];

    public static ExamFormat Format(Node node)
    {
        var reader = ObjectReader.Of(node);
        var total = reader.Fact("total", Count);
        var scored = reader.Fact("scored", Count);
        var unscored = reader.Fact("unscored", Count);
        var items = reader.Fact("items", member => member.NonEmptyItems(Items));
        var duration = reader.Fact("minutes", member => TimeSpan.FromMinutes(member.Int(1, 1440)));
        var passing = reader.Fact("passing", Passing);
        var sections = reader.Facts("sections", Section);
        var references = reader.Fact("references", References);
        var delivery = reader.Fact("delivery", member => member.NonEmptyItems(item => item.OneOf(Deliveries)));
        var attempts = reader.Fact("attemptsIncluded", member => member.Int(1, 10));
        var languages = reader.Fact("languages", member => member.NonEmptyItems(FactReader.Text));
        var format = reader.Build(() => new ExamFormat
        {
            Total = total,
            Scored = scored,
            Unscored = unscored,
            Items = items,
            Duration = duration,
            PassingStandard = passing,
            Sections = sections,
            References = references,
            Delivery = delivery,
            AttemptsIncluded = attempts,
            Languages = languages,
        });
        foreach (var fault in format?.FindFaults() ?? [])
        {
            node.Fault<object>($"The exam does not add up: {fault}.");
        }

        return format!;
    }

    private static int Count(Node node) => node.Int(0, MostItems);

    private static ExamItems Items(Node node)
    {
        var reader = ObjectReader.Of(node);
        var kind = reader.Required("kind", member => member.OneOf(ItemKinds));
        var count = reader.OptionalValue("count", Count);
        return reader.Build(() => new ExamItems(kind, count));
    }

    private static PassingStandard Passing(Node node)
    {
        var reader = ObjectReader.Of(node);
        if (reader.OptionalValue("percent", member => member.Decimal(0, 100)) is { } percent)
        {
            return reader.Build(() => PassingStandard.OfPercent(percent));
        }

        var point = reader.Required("point", member => member.Int(0, MostItems));
        var min = reader.Required("scaleMin", member => member.Int(0, MostItems));
        var max = reader.Required("scaleMax", member => member.Int(0, MostItems));
        return reader.Build(() => PassingStandard.OnScale(point, min, max));
    }

    private static ExamSection Section(Node node)
    {
        var reader = ObjectReader.Of(node);
        var name = reader.Required("name", FactReader.Text);
        if (reader.OptionalValue("questions", Count) is { } questions)
        {
            return reader.Build(() => ExamSection.OfQuestions(name, questions));
        }

        var min = reader.OptionalValue("percentMin", member => member.Decimal(0, 100));
        var max = reader.Required("percentMax", member => member.Decimal(0, 100));
        return reader.Build(() => ExamSection.OfWeight(name, min, max));
    }

    private static ExamReferences References(Node node)
    {
        var reader = ObjectReader.Of(node);
        var openBook = reader.Required("openBook", member => member.Bool());
        var books = reader.List("books", Book);
        return reader.Build(() => new ExamReferences(openBook, books));
    }

    private static ReferenceBook Book(Node node)
    {
        var reader = ObjectReader.Of(node);
        var title = reader.Required("title", FactReader.Text);
        var codeSet = reader.OptionalValue("codeSet", Reading.References.ToCodeSet);
        return reader.Build(() => new ReferenceBook(title, codeSet));
    }
}
