using System.Text;
using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;
using MedCoding.Certification.Tests.Recommendations.Teams;

namespace MedCoding.Certification.Tests.Recommendations.Fingerprints;

/// <summary>Damaged profiles, rosters and demands: every fault that is told, and what was read all the same.</summary>
public sealed class FaultFingerprintTests
{
    private const int Texts = 25;

    private static readonly Fingerprints Told = new("faults");

    [Theory]
    [MemberData(nameof(Fingerprints.Blocks), 6, MemberType = typeof(Fingerprints))]
    public void What_is_wrong_is_told_in_the_committed_words(int block) => Told.Check(Fingerprints.Seeds(block, Texts).SelectMany(Of));

    private static IEnumerable<(string Key, string Text)> Of(int seed)
    {
        var dice = new Dice(seed ^ 0xBAD);
        var catalog = GeneratedCatalog.Of(seed);
        var people = Enumerable.Range(0, 1 + dice.Below(4)).Select(number => RosterCsvTests.Person(catalog, seed + number, $"N{number}")).ToArray();
        var csv = RosterCsvTests.Csv(people, dice.Shuffled(RosterCsvTests.Columns), dice);
        string[] ids = [.. catalog.Credentials.Ids.Select(id => id.ToString())];
        var demand = $"({dice.Of(ids)} or any(A1, coding) and education >= associate and him) and experience(billing) >= 18m within 2 years of hire";
        var roster = new JsonObject
        {
            ["demand"] = demand,
            ["needs"] = new JsonArray(new JsonObject { ["requirement"] = dice.Of(ids), ["people"] = 2 }),
            ["settings"] = new JsonArray([.. dice.Some(catalog.WorkSettings.Ids, 3).Select(id => JsonValue.Create(id.ToString()))]),
            ["people"] = new JsonArray([.. people.Select(person => person.DeepClone())]),
        }.ToJsonString();

        var profiles = Enumerable.Range(0, 4).Select(number => Damage.Of(GeneratedProfile.Json(GeneratedProfile.Of(catalog, seed + number)).ToJsonString(), dice)).ToArray();
        string[] demands = [.. Enumerable.Range(0, 12).Select(_ => Damage.Of($"{GeneratedDemand.Text(catalog, dice)} within {dice.Of("1 year", "18 months")} of hire", dice))];
        string[] rosters = [Damage.Of(roster, dice), Damage.Of(roster, dice), Damage.Of(csv, dice), Damage.Of(csv, dice), Damage.Of(csv, dice)];
        yield return (FormattableString.Invariant($"{seed} profiles"), Joined(profiles, text => Profile(text, catalog)));
        yield return (FormattableString.Invariant($"{seed} demands"), Joined(demands, Demand));
        yield return (FormattableString.Invariant($"{seed} rosters"), Joined(rosters, text => Read(text, catalog)));
    }

    private static string Profile(string text, CertificationCatalog catalog) =>
        CandidateProfile.TryFromJson(Encoding.UTF8.GetBytes(text), catalog, out var profile, out var faults)
            ? GeneratedProfile.Json(profile).ToJsonString()
            : string.Join('\n', faults.Select(fault => $"{fault.Path}: {fault.Message}"));

    private static string Demand(string text)
    {
        try
        {
            var demand = EmployerDemand.Parse(text);
            return $"{demand} | {demand.GraceMonths}";
        }
        catch (FormatException e)
        {
            return e.Message;
        }
    }

    private static string Read(string text, CertificationCatalog catalog)
    {
        var reading = Roster.Read(Encoding.UTF8.GetBytes(text), catalog);
        var people = reading.HasRoster ? reading.Roster.Members.Select(RosterCsvTests.Written) : ["no roster"];
        return string.Join('\n', reading.Faults.Select(fault => fault.ToString()).Concat(people).Append($"{reading.BadPeople} {reading.Roster?.Demand}"));
    }

    private static string Joined(IEnumerable<string> texts, Func<string, string> answer) => string.Join("\n---\n", texts.Select(text => $"{text}\n=> {answer(text)}"));
}
