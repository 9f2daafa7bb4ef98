using System.CommandLine;
using System.Diagnostics.CodeAnalysis;

namespace MedCoding.Advisor.Commands;

// The form of the answer, the first of them where none is given.
internal sealed class FormatOption
{
    private readonly string[] _formats;

    public FormatOption(params string[] formats)
    {
        _formats = formats;
        Option = new("--format") { Description = $"{string.Join(", ", formats)}. Default: {formats[0]}.", HelpName = "FORMAT" };
        Option.CompletionSources.Add(formats);
    }

    public Option<string> Option { get; }

    public bool TryRead(ParseResult parsed, Surroundings surroundings, [NotNullWhen(true)] out string? format)
    {
        var typed = parsed.GetValue(Option) ?? _formats[0];
        format = _formats.FirstOrDefault(known => string.Equals(known, typed, StringComparison.OrdinalIgnoreCase));
        if (format is null)
        {
            surroundings.Complain($"{Option.Name}: '{Typed.Short(typed)}' is no format here. Known are {string.Join(", ", _formats)}.");
        }

        return format is not null;
    }
}
