using System.CommandLine;
using System.Text.Json.Nodes;
using MedCoding.Advisor.Commands;
using MedCoding.Advisor.Completion;
using MedCoding.Advisor.Help;

namespace MedCoding.Advisor.Profiles;

// One option for each property of a profile. They become the profile's JSON and nothing is judged here: the library reads it strictly, so that every
// message comes from one place, wherever the value came from.
internal sealed class ProfileOptions
{
    private static readonly (string Property, string Option, string HelpName, string Description)[] Texts =
    [
        ("role", "--role", "ROLE", "What you work as or want to: coder, auditor, cdi-specialist ..."),
        ("specialty", "--specialty", "SPECIALTY", "The clinical specialty: cardiology ..."),
        ("requiredCredentials", "--required", "DEMAND", "What an employer demands: \"RHIT and (CCS or CIC)\"."),
    ];

    private static readonly (string Property, string Option, string HelpName, string Description)[] Numbers =
    [
        ("experienceYears", "--experience-years", "YEARS", "Years in your role, or in coding: 1.5. Leave it out when unknown; 0 is none."),
        ("budget", "--budget", "DOLLARS", "US dollars that may be spent until the exam is passed: 500."),
        ("weeksAvailable", "--weeks", "WEEKS", "Weeks from the day asked about to the exam: 12."),
        ("studyHoursPerWeek", "--study-hours", "HOURS", "Hours a week for study: 10."),
    ];

    private static readonly (string Property, string Option, string HelpName, string Description)[] Lists =
    [
        ("workSettings", "--setting", "SETTING", "Where you work or want to: hospital, \"outpatient clinics\", \"insurance companies\" ... Repeatable."),
        ("education", "--education", "EDUCATION", "high-school, associate, bachelor, associate-him, coding-program ... Repeatable."),
        ("licenses", "--license", "LICENSE", "A clinical license: RN. Repeatable."),
        ("credentials", "--credential", "CREDENTIAL", "A credential you hold, with its mark: CPC-A. Repeatable."),
        ("memberships", "--member", "BODY", "An issuing body that you are a member of: AAPC. Repeatable."),
        ("goals", "--goal", "GOAL", "What you want: first-job, lowest-cost, quickest, highest-pay ... Repeatable."),
    ];

    // Each of these texts has a shape of its own, and is null in JSON when it has not.
    private static readonly (string Property, string Option, string HelpName, string Description, string Example, Func<string, JsonNode?> Read)[] Shaped =
    [
        ("experience", "--experience", "KIND[@SETTING]=YEARS", "Experience of another kind: cdi@hospital-outpatient=2. Repeatable.", "cdi@hospital-outpatient=2", ExperienceText.Read),
        ("trainings", "--training", "TRAINING[:HOURS]", "A training you have finished, with its hours if you know them: coding:80. Repeatable.", "coding:80", TrainingText.Read),
    ];

    private static readonly Dictionary<string, Func<IEnumerable<string>>> Words = new()
    {
        ["role"] = () => Vocabulary.Roles,
        ["specialty"] = () => Vocabulary.Specialties,
        ["workSettings"] = () => Vocabulary.Settings,
        ["licenses"] = () => Vocabulary.Licenses,
        ["credentials"] = () => Vocabulary.CredentialsAndMarks,
        ["memberships"] = () => Vocabulary.Bodies,
        ["trainings"] = () => Vocabulary.Trainings,
        ["goals"] = () => Vocabulary.Goals,
    };

    private readonly (string Property, Option<string> Option)[] _texts = [.. Texts.Select(row => (row.Property, Single(row.Option, row.HelpName, row.Description)))];
    private readonly (string Property, Option<string> Option)[] _numbers = [.. Numbers.Select(row => (row.Property, Single(row.Option, row.HelpName, row.Description)))];
    private readonly (string Property, Option<string[]> Option)[] _lists = [.. Lists.Select(row => (row.Property, Repeatable(row.Option, row.HelpName, row.Description)))];

    private readonly (string Property, Option<string[]> Option, string Example, Func<string, JsonNode?> Read)[] _shaped =
        [.. Shaped.Select(row => (row.Property, Repeatable(row.Option, row.HelpName, row.Description), row.Example, row.Read))];

    public ProfileOptions()
    {
        (string Property, Option Option)[] worded = [.. _texts, .. _lists, .. _shaped.Select(row => (row.Property, row.Option))];
        foreach (var (property, option) in worded)
        {
            if (Words.TryGetValue(property, out var words))
            {
                option.CompletionSources.Add(_ => words());
            }
        }
    }

    public Option<string> File { get; } = Single(
        "--profile", "FILE", "A profile as JSON; - is standard input. Beside it, options of one value replace the file's, repeatable ones are added to it.");

    private IEnumerable<Option> All =>
    [
        .. _lists.Select(pair => pair.Option),
        .. _texts.Select(pair => pair.Option),
        .. _numbers.Select(pair => pair.Option),
        .. _shaped.Select(row => row.Option),
        File,
    ];

    // The option that a fault's place ($.workSettings[0]) stands for.
    public static string NameOf(string path)
    {
        var property = path.Split('.', '[', ']').ElementAtOrDefault(1) ?? "";
        return Texts.Concat(Numbers).Concat(Lists).Select(row => (row.Property, row.Option))
            .Concat(Shaped.Select(row => (row.Property, row.Option)))
            .Where(row => row.Property == property).Select(row => row.Option).FirstOrDefault(path);
    }

    public void AddTo(AdvisorCommand command) => command.AddGroup("The person", [.. All]);

    // The names of those that were typed.
    public IEnumerable<string> Given(ParseResult parsed) => All.Where(option => parsed.GetResult(option) is not null).Select(option => option.Name);

    // The profile's JSON, and what is wrong with texts that have not the shape of their option.
    public (JsonObject Profile, IEnumerable<string> Faults) Read(ParseResult parsed)
    {
        var profile = new JsonObject();
        foreach (var (property, option) in _texts)
        {
            Add(profile, property, parsed.GetValue(option) is { } text ? JsonValue.Create(text) : null);
        }

        foreach (var (property, option) in _numbers)
        {
            Add(profile, property, parsed.GetValue(option) is { } text ? ExperienceText.NumberOrText(text) : null);
        }

        foreach (var (property, option) in _lists)
        {
            Add(profile, property, parsed.GetValue(option) is { Length: > 0 } texts ? new JsonArray([.. texts.Select(text => JsonValue.Create(text))]) : null);
        }

        var faults = new List<string>();
        foreach (var (property, option, example, read) in _shaped)
        {
            var parts = (parsed.GetValue(option) ?? []).Select(text => (Text: text, Json: read(text))).ToArray();
            Add(profile, property, parts.Length > 0 ? new JsonArray([.. parts.Select(part => part.Json).OfType<JsonNode>()]) : null);
            faults.AddRange(parts.Where(part => part.Json is null)
                .Select(part => $"{option.Name}: '{Typed.Short(part.Text)}' is not shaped like {option.HelpName} ({example})."));
        }

        return (profile, faults);
    }

    private static void Add(JsonObject profile, string property, JsonNode? value)
    {
        if (value is not null)
        {
            profile.Add(property, value);
        }
    }

    private static Option<string> Single(string name, string helpName, string description) => new(name) { HelpName = helpName, Description = description };

    private static Option<string[]> Repeatable(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description, Arity = ArgumentArity.OneOrMore };
}
