using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Recommendations.Teams;

/// <summary>Teams of a few people over small catalogs, with a demand, needs and settings or without.</summary>
internal static class GeneratedTeam
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    /// <summary>A catalog of at most so many credentials; most of them can be earned by many, so that plans have something to choose from.</summary>
    public static CertificationCatalog Catalog(int seed, int mostCredentials)
    {
        var dice = new Dice(seed);
        var json = GeneratedCatalog.Json(seed);
        var credentials = json["credentials"]!.AsArray();
        while (credentials.Count > mostCredentials)
        {
            credentials.RemoveAt(credentials.Count - 1);
        }

        var known = credentials.Select(one => (string)one!["id"]!).ToHashSet();
        foreach (var credential in credentials.Select(one => one!.AsObject()))
        {
            credential["recommendable"] = !dice.OneIn(8);
            if (credential["supersededBy"]?["value"]?.AsArray().Any(above => !known.Contains((string)above!)) == true)
            {
                credential["supersededBy"] = null;
            }

            if (dice.OneIn(2))
            {
                credential["status"] = new JsonArray(GeneratedCatalog.Fact(new JsonObject { ["is"] = "active", ["successor"] = null }, dice));
                credential["fees"] = new JsonArray(
                    Fee("member", dice.Below(40) * 10, dice), Fee("non-member", 200 + (dice.Below(40) * 10), dice));
            }

            credential["eligibility"] = dice.OneIn(2) ? null : new JsonArray(GeneratedCatalog.Fact(dice.Of([.. Demands(known, dice)]), dice));
            credential["recommended"] = null;
        }

        return CertificationCatalog.Load(GeneratedCatalog.File(json));
    }

    public static Roster Roster(CertificationCatalog catalog, int seed, int mostPeople)
    {
        var dice = new Dice(seed ^ 0x5EED);
        var ids = catalog.Credentials.Ids.Select(id => id.ToString()).ToHashSet();
        return new Roster(Enumerable.Range(0, 1 + dice.Below(mostPeople)).Select(number => Member(catalog, seed, number, dice)))
        {
            Demand = dice.OneIn(2) ? new EmployerDemand(Requirement.Parse(Demand(ids, dice)), dice.OneIn(2) ? 1 + dice.Below(24) : null) : null,
            Needs = [.. Enumerable.Range(0, dice.Below(3)).Select(_ => new TeamNeed(Requirement.Parse(Demand(ids, dice)), 1 + dice.Below(3)))],
            Settings = [.. dice.Some(catalog.WorkSettings.Ids, 4)],
        };
    }

    private static RosterMember Member(CertificationCatalog catalog, int seed, int number, Dice dice)
    {
        var profile = GeneratedProfile.Of(catalog, unchecked((seed * 31) + number));
        var qualifications = profile.Qualifications;
        // Most teams know what their people hold.
        var stated = qualifications.Credentials is null && !dice.OneIn(4) ? [] : qualifications.Credentials;
        return new RosterMember($"N{number}", GeneratedProfile.Like(profile, qualifications: new Qualifications
        {
            Credentials = stated,
            Education = qualifications.Education,
            Licenses = qualifications.Licenses,
            Memberships = qualifications.Memberships,
            Trainings = qualifications.Trainings,
        }))
        {
            Hired = dice.OneIn(3) ? null : Today.AddDays(-dice.Below(900)),
        };
    }

    private static IEnumerable<string> Demands(ICollection<string> ids, Dice dice) =>
        ["none", "experience(coding) >= 1y", "experience(billing) >= 6m or licence(RN)", "education >= associate", Demand(ids, dice)];

    private static string Demand(ICollection<string> ids, Dice dice)
    {
        string[] all = [.. ids.Order(StringComparer.Ordinal)];
        return dice.Of(
            dice.Of(all),
            string.Join(" or ", dice.Some(all, 2).Append(all[0]).Distinct()),
            string.Join(" and ", dice.Some(all, 2).Append(all[0]).Distinct()),
            $"{dice.Of(all)} or experience(coding) >= 3y",
            "any(A1)",
            "any(B1, coding)",
            $"{dice.Of(all)} and (any(B1) or experience(coding) >= 2y)",
            $"2 of ({dice.Of(all)}, any(A1), any(B1, billing))");
    }

    private static JsonObject Fee(string audience, int dollars, Dice dice) =>
        new() { ["kind"] = "exam", ["audience"] = audience, ["attempts"] = 1, ["amounts"] = new JsonArray(GeneratedCatalog.Fact(dollars, dice)) };
}
