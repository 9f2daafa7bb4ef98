namespace MedCoding.Certification.Tests;

/// <summary>Texts that no reader of the library takes. Walked by facts: the runner cannot carry lone surrogates as the data of a theory.</summary>
internal static class HostileTexts
{
    public static IReadOnlyList<string> All { get; } =
    [
        "",
        " ",
        "\t\r\n",
        "\0",
        "\u001b[31mred",
        "\u202egnirts",
        "\ud800",
        "\udc00x",
        "a\ud83d",
        "😀",
        "ＣＰＣ",
        "１２３",
        "--",
        "-",
        "(((",
        ")",
        "''\"",
        "<script>",
        "'; drop table x; --",
        new string('(', 10_000),
        new string('9', 100_000),
        new string('-', 100_000),
        new string(' ', 100_000),
        new string('\ud800', 100_000),
    ];
}
