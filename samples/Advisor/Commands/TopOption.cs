using System.CommandLine;
using System.Globalization;

namespace MedCoding.Advisor.Commands;

// How many of a ranked list to show.
internal sealed class TopOption(string description, string counted)
{
    public Option<string> Option { get; } = new("--top") { Description = description, HelpName = "COUNT" };

    // Null when nobody said.
    public bool TryRead(ParseResult parsed, Surroundings surroundings, out int? count)
    {
        var typed = parsed.GetValue(Option);
        count = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
        if (typed is null || count is not null)
        {
            return true;
        }

        surroundings.Complain($"{Option.Name}: '{Typed.Short(typed)}' is no count of {counted}; a whole number from 1 is (3).");
        return false;
    }
}
