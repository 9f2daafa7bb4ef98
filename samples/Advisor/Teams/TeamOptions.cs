using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MedCoding.Advisor.Commands;
using MedCoding.Advisor.Completion;
using MedCoding.Advisor.Help;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Advisor.Teams;

// What a team is asked: said with the command, beside what its file says.
internal sealed class TeamOptions
{
    private const int UsualMonths = 12;

    private readonly Option<string> _demand = new("--demand")
    {
        HelpName = "DEMAND",
        Description = "What everybody must meet: \"RHIT and (CCS or CIC)\", \"any(AHIMA, coding) within 12 months of hire\". Goes before that of the file.",
    };

    private readonly Option<string[]> _needs = new("--need")
    {
        HelpName = "NEED",
        Description = "What a number of people must meet: \"2 x (CCS or CIC)\"; one person without a number. Added to those of the file. Repeatable.",
    };

    private readonly Option<string[]> _settings = new("--setting")
    {
        HelpName = "SETTING",
        Description = "Where the team works: there has to be somebody who holds a credential that suits it. Added to those of the file. Repeatable.",
    };

    private readonly Option<string> _within = new("--within")
    {
        HelpName = "MONTHS",
        Description = $"How many months there are to close gaps, 1 to {TeamAdvisor.MaxMonths}. Default: {UsualMonths}.",
    };

    public TeamOptions() => _settings.CompletionSources.Add(_ => Vocabulary.Settings);

    public void AddTo(AdvisorCommand command) => command.AddGroup("The team", _demand, _needs, _settings, _within);

    public bool TryReadMonths(ParseResult parsed, Surroundings surroundings, out int months)
    {
        months = UsualMonths;
        if (parsed.GetValue(_within) is not { } typed
            || (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out months) && months is >= 1 and <= TeamAdvisor.MaxMonths))
        {
            return true;
        }

        surroundings.Complain($"{_within.Name}: '{Typed.Short(typed)}' is no number of months from 1 to {TeamAdvisor.MaxMonths} (12).");
        return false;
    }

    // The same people, asked for what the file says and for what was typed; null after every complaint.
    public Roster? Ask(Roster roster, ParseResult parsed, CertificationCatalog catalog, Surroundings surroundings)
    {
        var typed = new JsonObject
        {
            ["demand"] = parsed.GetValue(_demand),
            ["needs"] = new JsonArray([.. (parsed.GetValue(_needs) ?? []).Select(NeedText.Read)]),
            ["settings"] = new JsonArray([.. (parsed.GetValue(_settings) ?? []).Select(setting => JsonValue.Create(setting))]),
            ["people"] = new JsonArray(),
        };
        var asked = Roster.ReadJson(Encoding.UTF8.GetBytes(typed.ToJsonString()), catalog);
        foreach (var fault in asked.Faults)
        {
            surroundings.Complain($"{OptionOf(fault.Place).Name}: {fault.Message}");
        }

        return asked.Roster is not { } more ? null : new Roster(roster.Members)
        {
            Demand = more.Demand ?? roster.Demand,
            Needs = [.. roster.Needs, .. more.Needs],
            Settings = [.. roster.Settings, .. more.Settings],
        };
    }

    private Option OptionOf(string place) =>
        place.StartsWith("$.needs", StringComparison.Ordinal) ? _needs : place.StartsWith("$.settings", StringComparison.Ordinal) ? _settings : _demand;
}
