using System.Collections.Immutable;
using System.Globalization;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace MedCoding.Advisor.Output;

// A page for a terminal or a pipe. Data is only ever put into Text, which knows no markup, so there is nothing to escape.
internal sealed class Page : IDisposable
{
    private const int WideEnough = 100;
    private const int WideCertainty = 34;
    private const int NarrowCertainty = 25;

    private static readonly Style Bold = new(decoration: Decoration.Bold);

    private readonly StringWriter _text = new() { NewLine = "\n" };
    private readonly IAnsiConsole _console;

    public Page(Surroundings surroundings)
    {
        var settings = new AnsiConsoleSettings
        {
            Ansi = surroundings.UsesColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = surroundings.UsesColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(_text),
            // The defaults look for build servers and turn colours on for them.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        };
        _console = AnsiConsole.Create(settings);
        _console.Profile.Width = surroundings.Width;
        _console.Profile.Capabilities.Unicode = true;
    }

    // The column that tells how sure and how old a value is: as wide as its longest usual text where there is room.
    public int CertaintyWidth => _console.Profile.Width >= WideEnough ? WideCertainty : NarrowCertainty;

    public void Title(string text) => Write(new Text(text, new Style(Color.Green, decoration: Decoration.Bold)));

    public void Heading(string text, int indent = 0)
    {
        Blank();
        Write(new Text(text, Bold), indent);
    }

    public void Line(string text, int indent = 0) => Write(new Text(text), indent);

    public void Blank() => _text.WriteLine();

    // Not wrapped: an address that is broken in two cannot be opened or copied.
    public void Unwrapped(string text, int indent = 0) => _text.WriteLine(new string(' ', indent) + text);

    public void Bullets(IEnumerable<string> lines, int indent)
    {
        foreach (var line in lines)
        {
            Marked("-", line, indent);
        }
    }

    // A sign in front of a text, which stands behind it in all of its lines.
    public void Marked(string sign, string text, int indent)
    {
        var grid = Columns(new GridColumn().NoWrap().PadRight(1), new GridColumn());
        grid.AddRow(new Text(sign), new Text(text));
        Write(grid, indent);
    }

    // Under a heading, with the numbers by which texts cite them; nothing when there are none.
    public void Sources(ImmutableArray<Source> sources, int indent)
    {
        if (sources.IsEmpty)
        {
            return;
        }

        Heading("Sources");
        foreach (var (index, source) in sources.Index())
        {
            Unwrapped(string.Create(CultureInfo.InvariantCulture, $"[{index + 1}] {Explanation.SourceLine(source)}"), indent);
        }
    }

    public void Write(IRenderable renderable, int indent = 0)
    {
        _console.Write(indent == 0 ? renderable : new Padder(renderable, new Padding(indent, 0, 0, 0)));
        if (renderable is Text && indent == 0)
        {
            _console.WriteLine();
        }
    }

    public static Grid Columns(params GridColumn[] columns)
    {
        var grid = new Grid();
        foreach (var column in columns)
        {
            grid.AddColumn(column);
        }

        return grid;
    }

    public void Dispose() => _text.Dispose();

    // Cells are filled up with blanks, which help nobody at the end of a line.
    public override string ToString() =>
        string.Join('\n', _text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.TrimEnd(' '))) + "\n";
}
