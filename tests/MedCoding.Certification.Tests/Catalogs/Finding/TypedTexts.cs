using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Tests.Recommendations;

namespace MedCoding.Certification.Tests.Catalogs.Finding;

/// <summary>Texts such as people type, or worse, each made from its seed alone.</summary>
internal static class TypedTexts
{
    private static readonly string[] Pieces =
    [
        .. Nameable.In(CertificationCatalog.Shipped).SelectMany(one => new[] { one.Id, one.Name }),
        .. CertificationCatalog.Shipped.WorkSettings.SelectMany(setting => setting.Synonyms),
        .. CertificationCatalog.Shipped.Roles.SelectMany(role => role.Synonyms),
        "certified", "exam", "the", "of", "İ", "ı", "\u0301", "\u00ad", "\ud83d\ude00", "\ud800", "\0", "7", "Ω", "ﬁ",
    ];

    /// <summary>One to three names, or parts of them, with up to three errors.</summary>
    public static string From(int seed)
    {
        var dice = new Dice(seed);
        var text = string.Join(dice.Of(" ", " ", "-", "", ", "), Enumerable.Range(0, 1 + dice.Below(3)).Select(_ => Part(dice.Of(Pieces), dice)));
        for (var errors = dice.Below(4); errors > 0 && text.Length > 1; errors--)
        {
            text = WithError(text, dice.Below(text.Length), dice.Below(4), (char)('a' + dice.Below(26)));
        }

        return text;
    }

    /// <summary>A text with one letter left out, put in, replaced, or swapped with the next.</summary>
    public static string WithError(string text, int place, int kind, char letter) => kind switch
    {
        0 => text.Remove(place, 1),
        1 => text.Insert(place, $"{letter}"),
        2 => $"{text[..place]}{letter}{text[(place + 1)..]}",
        _ => place + 1 < text.Length ? $"{text[..place]}{text[place + 1]}{text[place]}{text[(place + 2)..]}" : text,
    };

    private static string Part(string text, Dice dice) => dice.OneIn(3) ? text[..(1 + dice.Below(text.Length))] : text;
}
