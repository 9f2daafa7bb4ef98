using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using MedCoding.Advisor.Help;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Advisor.Commands;

// The options that every command about the catalog has: what lies over it, the day and the form of the answer.
internal sealed class CommonOptions
{
    private readonly string[] _formats;
    private readonly OverlayOptions _overlays = new();

    public CommonOptions(params string[] formats)
    {
        _formats = formats;
        Format = new("--format") { Description = $"{string.Join(", ", formats)}. Default: {formats[0]}.", HelpName = "FORMAT" };
        Format.CompletionSources.Add(formats);
    }

    public Option<string> AsOf { get; } = new("--as-of") { Description = "The day that is asked about, such as 2026-11-22. Default: today.", HelpName = "DAY" };

    public Option<string> Format { get; }

    public bool TryRead(ParseResult parsed, Surroundings surroundings, [NotNullWhen(true)] out CatalogView? view, [NotNullWhen(true)] out string? format)
    {
        var day = surroundings.Today;
        var dayIsGood = parsed.GetValue(AsOf) is not { } typedDay
            || DateOnly.TryParseExact(typedDay, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
        if (!dayIsGood)
        {
            surroundings.Complain($"{AsOf.Name}: '{Typed.Short(parsed.GetValue(AsOf)!)}' is no day of the calendar (2026-11-22).");
        }

        var typedFormat = parsed.GetValue(Format) ?? _formats[0];
        format = _formats.FirstOrDefault(known => string.Equals(known, typedFormat, StringComparison.OrdinalIgnoreCase));
        if (format is null)
        {
            surroundings.Complain($"{Format.Name}: '{Typed.Short(typedFormat)}' is no format here. Known are {string.Join(", ", _formats)}.");
        }

        view = dayIsGood && format is not null ? _overlays.Read(parsed, surroundings)?.AsOf(day) : null;
        return view is not null;
    }

    public void AddTo(AdvisorCommand command, params Option[] others) => command.AddGroup("The answer", [.. others, _overlays.Files, AsOf, Format]);
}
