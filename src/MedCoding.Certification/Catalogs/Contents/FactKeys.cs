using System.Collections.Frozen;

namespace MedCoding.Certification.Catalogs.Contents;

/// <summary>By which members the entries of a list are told apart. A list of facts that is not named here holds the values of one thing over time.</summary>
internal static class FactKeys
{
    private static readonly string[] Id = ["id"];

    private static readonly FrozenDictionary<string, string[]> Entries = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["sources"] = Id,
        ["codeSets"] = Id,
        ["practiceAreas"] = Id,
        ["workSettings"] = Id,
        ["roles"] = Id,
        ["specialties"] = Id,
        ["licenses"] = Id,
        ["goals"] = Id,
        ["levels"] = ["level"],
        ["occupations"] = Id,
        ["issuingBodies"] = Id,
        ["credentials"] = Id,
        ["trainings"] = Id,
        ["materials"] = Id,
        ["crosswalks"] = ["of", "id", "scheme", "code"],
        ["benefits"] = Id,
        ["steps"] = ["number"],
        ["ways"] = Id,
        ["disagreements"] = Id,
        ["sides"] = Id,
        ["experienceFirst"] = Id,
        ["designations"] = Id,
        ["statements"] = ["topic"],
        ["updates"] = ["month", "day"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> Fits = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["settings"] = ["setting"],
        ["roles"] = ["role"],
        ["specialties"] = ["specialty"],
        ["goals"] = ["goal"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> Facts = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["formerNames"] = ["name"],
        ["memberCount"] = ["on"],
        ["holders"] = ["on"],
        ["passRates"] = ["year", "firstAttempt"],
        ["pay"] = ["measure", "year", "group"],
        ["payByIndustry"] = ["industry", "measure", "year"],
        ["outlook"] = ["from", "to"],
        ["employment"] = ["year"],
        ["study"] = ["who"],
        ["examWindows"] = ["from", "until"],
        ["sections"] = ["name"],
        ["hours"] = [],
        ["months"] = [],
        ["credits"] = [],
        ["price"] = [],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> JoinedEntries = new[] { "statements", "updates", "ways" }.ToFrozenSet(StringComparer.Ordinal);

    // Of a credential the areas are stated as a whole, and what a price is for is no fact of its own.
    private static readonly FrozenSet<(string Within, string List)> JoinedWords = new[]
    {
        ("practiceAreas", "synonyms"), ("workSettings", "synonyms"), ("roles", "synonyms"), ("specialties", "synonyms"), ("licenses", "synonyms"), ("goals", "synonyms"),
        ("workSettings", "statedBy"), ("occupations", "alsoKnownAs"), ("issuingBodies", "alsoKnownAs"), ("trainings", "prepares"), ("materials", "credentials"), ("benefits", "areas"),
        ("disagreements", "ranked"), ("sides", "credentials"), ("concerns", "settings"), ("concerns", "roles"), ("concerns", "specialties"), ("concerns", "goals"), ("concerns", "marks"),
        ("concerns", "heldLevels"),
    }.ToFrozenSet();

    /// <summary>Whether an overlay adds entries to a list whatever they look like: they are told apart by no key.</summary>
    public static bool AreJoined(string list) => JoinedEntries.Contains(list);

    /// <summary>Whether an overlay adds to a list of words or identifiers and replaces none of it.</summary>
    /// <param name="list">The name of the list.</param>
    /// <param name="within">The name of the list whose entry holds it.</param>
    public static bool AreJoinedWords(string list, string within) => JoinedWords.Contains((within, list));

    /// <summary>The keys of a list of entries. Fits are named like the lists of what they are fits with.</summary>
    public static string[] OfEntries(string list, string within) =>
        within == "fits" && Fits.TryGetValue(list, out var fit) ? fit
        : Entries.GetValueOrDefault(list) ?? [];

    /// <summary>The keys of a list of facts, found in their values; <see langword="null"/> for the values of one thing over time.</summary>
    public static string[]? OfFacts(string list) => Facts.GetValueOrDefault(list);
}
