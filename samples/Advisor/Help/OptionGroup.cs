using System.Collections.Immutable;
using System.CommandLine;

namespace MedCoding.Advisor.Help;

internal sealed class OptionGroup(string heading, ImmutableArray<Option> options)
{
    public string Heading => heading;

    public ImmutableArray<Option> Options => options;
}
