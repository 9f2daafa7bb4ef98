using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using MedCoding.Advisor.Help;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Advisor.Commands;

// The options that every command about the catalog has: what lies over it, the day and the form of the answer.
internal sealed class CommonOptions(params string[] formats)
{
    private readonly DayOption _asOf = new("--as-of", "The day that is asked about");
    private readonly FormatOption _format = new(formats);
    private readonly OverlayOptions _overlays = new();

    public Option<string> Format => _format.Option;

    public bool TryRead(ParseResult parsed, Surroundings surroundings, [NotNullWhen(true)] out CatalogView? view, [NotNullWhen(true)] out string? format)
    {
        var dayIsGood = _asOf.TryRead(parsed, surroundings, out var day);
        var formatIsGood = _format.TryRead(parsed, surroundings, out format);
        view = dayIsGood && formatIsGood ? _overlays.Read(parsed, surroundings)?.AsOf(day) : null;
        return view is not null && format is not null;
    }

    public void AddTo(AdvisorCommand command, params Option[] others) => command.AddGroup("The answer", [.. others, _overlays.Files, _asOf.Option, Format]);
}
