using System.Collections.Immutable;
using System.CommandLine;

namespace MedCoding.Advisor.Help;

// A command with what its help tells beyond names and descriptions.
internal sealed class AdvisorCommand(string name, string description) : Command(name, description)
{
    private readonly List<OptionGroup> _groups = [];

    // What follows the name, one way to call it each.
    public required ImmutableArray<string> Usages { get; init; }

    public required ImmutableArray<Example> Examples { get; init; }

    public IEnumerable<OptionGroup> Groups => _groups;

    public void AddGroup(string heading, params Option[] options)
    {
        _groups.Add(new OptionGroup(heading, [.. options]));
        foreach (var option in options)
        {
            Options.Add(option);
        }
    }
}
