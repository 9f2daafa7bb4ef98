using System.Text.Json;

namespace MedCoding.Certification.Tests.Catalogs.Research;

/// <summary>Looks for the facts of one file of the research in the seeds, by its table.</summary>
internal sealed class ResearchComparison(MappingTable table, Words words, SeedFiles seeds)
{
    /// <summary>Everything in which the seeds do not follow a fact.</summary>
    public IEnumerable<Difference> Compare(ResearchFact fact)
    {
        if (table.Find(fact.Record) is not { } record)
        {
            return [InTable(fact, $"no line of the records of {fact.Record.File} covers this {fact.Record.Kind}; add one with \"root\" or \"leftOut\".")];
        }

        if (record.LeftOut is not null)
        {
            return [];
        }

        var lines = table.Find(fact);
        if (lines is not [var line])
        {
            return
            [
                InTable(fact, lines.Count == 0
                    ? $"no line of the fields of {fact.Record.File} covers it; put it into the seeds and add one with \"at\" or \"reworded\", or one with \"leftOut\"."
                    : $"{lines.Count} lines of the fields of {fact.Record.File} cover it; one is enough."),
            ];
        }

        return line.LeftOut is null ? Compare(fact, line, record.Root!.Replace("{record}", fact.Record.Name, StringComparison.Ordinal)) : [];
    }

    /// <summary>Whether the table has a place for a fact.</summary>
    public bool Looks(ResearchFact fact) => table.Find(fact.Record) is { LeftOut: null } && table.Find(fact) is [{ LeftOut: null }];

    /// <summary>The parts of a value that the table leaves out.</summary>
    public IEnumerable<JsonElement> LeftOut(ResearchFact fact) =>
        table.Find(fact).SelectMany(line => line.Without.Keys).SelectMany(route => Parts(fact, route)).Select(part => part.Value);

    private static Difference InTable(ResearchFact fact, string text) => new(DifferenceKind.Table, $"{fact}: {text}");

    private static IEnumerable<JsonPlace> Parts(ResearchFact fact, string route) =>
        JsonRoute.Parse(route).From(new JsonPlace(fact.Record.File, fact.Value, default));

    private static int Count(ResearchFact fact, string route) => Parts(fact, route).Sum(part => part.Leaves().Count());

    private IEnumerable<Difference> Compare(ResearchFact fact, FieldMapping line, string root)
    {
        var (all, placed) = (Count(fact, ""), line.Places.Keys.Concat(line.Without.Keys).Sum(route => Count(fact, route)));
        if (placed != all)
        {
            yield return InTable(fact, $"the line places {placed} of the {all} parts of {fact.Value.GetRawText()}: {line.Line}");
        }

        foreach (var (route, places) in line.Places)
        {
            var targets = Array.ConvertAll(places, place => new Target(line.Fill(place, fact), root));
            var parts = Parts(fact, line.Fill(route, fact));
            foreach (var part in targets[0].Together ? parts : parts.SelectMany(part => part.Leaves()))
            {
                foreach (var difference in Compare(fact, part, targets).Where(difference => !table.Allows(line, route, difference.Kind)))
                {
                    yield return difference;
                }
            }
        }
    }

    private IEnumerable<Difference> Compare(ResearchFact fact, JsonPlace part, Target[] targets)
    {
        var written = string.Join(" or ", targets.Select(target => target.Written));
        var search = new PartSearch(part, words, seeds);
        foreach (var target in targets)
        {
            search.LookAt(target);
        }

        var file = targets.SelectMany(target => seeds.At(target.Root)).Select(place => place.File).FirstOrDefault() ?? "there is no such entry";
        var missing = search.Missing.Select(what => new Difference(DifferenceKind.Value, $"{fact}: {what} is not at {written} ({file})"));

        var evidence = search.Found.Select(place => place.Evidence)
            .Where(one => one.ValueKind == JsonValueKind.Object)
            .DistinctBy(one => one.GetRawText())
            .ToList();
        return evidence is [var only] && fact.Confidence is not null ? missing.Concat(CompareEvidence(fact, part.Word, only, written)) : missing;
    }

    private IEnumerable<Difference> CompareEvidence(ResearchFact fact, string value, JsonElement evidence, string written)
    {
        var confidence = SeedFiles.ConfidenceOf(evidence);
        if (confidence > fact.Confidence)
        {
            yield return new(
                DifferenceKind.Confidence,
                $"{fact}: {value} has {confidence} confidence in the seeds, and {fact.Confidence} in the research (at {written})");
        }

        if (!seeds.AddressesOf(evidence).Any(address => PageAddress.Same(fact.Address!, address)))
        {
            var sources = string.Join(", ", evidence.GetProperty("sources").EnumerateArray().Select(source => source.GetString()));
            yield return new(DifferenceKind.Source, $"{fact}: {value} was read on {fact.Address}, but the seeds cite {sources} (at {written})");
        }
    }
}
