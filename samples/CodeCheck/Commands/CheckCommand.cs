using System.CommandLine;
using MedCoding.CodeCheck.Checking;
using MedCoding.CodeCheck.Input;

namespace MedCoding.CodeCheck.Commands;

// The command line: options, and what is wrong with them.
internal sealed class CheckCommand
{
    private const string CommaName = "comma";

    private static readonly string[] Formats = ["tsv", "ndjson"];
    private static readonly Dictionary<string, char> Delimiters = new() { [CommaName] = ',', ["tab"] = '\t', ["semicolon"] = ';', ["pipe"] = '|' };

    private readonly Option<string> _codeSet = Named("--code-set", CodeSetChoice.Names, "auto",
        "The set to read against; auto is every set that fits, procedure a CPT or HCPCS code with modifiers (99213:25).");
    private readonly Option<string> _column = new("--column")
    {
        Description = "The input is CSV and the code in this column: a name of its header line, or a number from 1.",
        HelpName = "NAME|N",
    };
    private readonly Option<string> _delimiter = Named("--delimiter", Delimiters.Keys, CommaName, "What stands between the columns.");
    private readonly Option<bool> _header = new("--header") { Description = "The first line is a header, although the column is given by its number." };
    private readonly Option<string> _format = Named("--format", Formats, Formats[0], "How the answers look.");
    private readonly Option<bool> _lenient = new("--lenient")
    {
        Description = "Reads also what blanks, full-width characters or missing separators have spoilt, and names the repairs.",
    };
    private readonly Option<bool> _failOnInvalid = new("--fail-on-invalid") { Description = "Exit code 1 when a line was invalid." };
    private readonly Option<bool> _progress = new("--progress") { Description = "Tells once a second how far it is, even when standard error is no terminal." };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Neither progress nor summary." };

    private readonly RootCommand _root;

    public CheckCommand(Surroundings surroundings)
    {
        _root = new("Checks medical codes, one a line or in a column, from standard input to standard output: input, verdict, sets, canonical forms, reason.")
        {
            _codeSet, _column, _delimiter, _header, _format, _lenient, _failOnInvalid, _progress, _quiet,
        };
        _root.SetAction(parsed => CheckRun.Run(SettingsOf(parsed), surroundings));
    }

    public int Invoke(string[] args, Surroundings surroundings)
    {
        // No response files: a text that begins with @ is a text.
        var parsed = _root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (FaultOf(parsed) is { } fault)
        {
            surroundings.Complain(fault);
            return ExitCode.BadInput;
        }

        using var output = new StreamWriter(surroundings.Out, leaveOpen: true);
        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = surroundings.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static Option<string> Named(string name, IEnumerable<string> values, string usual, string description) =>
        new(name) { Description = description, DefaultValueFactory = _ => usual, HelpName = string.Join('|', values) };

    private CheckSettings SettingsOf(ParseResult parsed) => new(
        CodeSetChoice.Of(parsed.GetValue(_codeSet)!),
        parsed.GetValue(_column) is { } column ? new Column(column, Delimiters[parsed.GetValue(_delimiter)!], parsed.GetValue(_header)) : null,
        parsed.GetValue(_format) == "ndjson",
        parsed.GetValue(_lenient),
        parsed.GetValue(_failOnInvalid),
        parsed.GetValue(_progress),
        parsed.GetValue(_quiet));

    // The first thing that is wrong, in one sentence.
    private string? FaultOf(ParseResult parsed)
    {
        if (parsed.Errors is [var error, ..])
        {
            var typed = error.Message.Split('\'') is [_, var quoted, ..] ? quoted : "";
            string[] names = [.. _root.Options.Select(option => option.Name)];
            return error.Message + (names.Contains(typed) ? "" : Near.Hint(typed, names));
        }

        return Unknown(parsed, _codeSet, CodeSetChoice.Names)
            ?? Unknown(parsed, _format, Formats)
            ?? Unknown(parsed, _delimiter, Delimiters.Keys)
            ?? ColumnFault(parsed);
    }

    private static string? Unknown(ParseResult parsed, Option<string> option, IReadOnlyCollection<string> names)
    {
        var typed = parsed.GetValue(option)!;
        return names.Contains(typed) ? null : $"{option.Name}: '{Typed.Short(typed)}' is none of {string.Join(", ", names)}.{NearOnly(typed, names)}";
    }

    private static string NearOnly(string typed, IReadOnlyCollection<string> names) =>
        Near.Hint(typed, names) is var hint && hint.StartsWith(" Near", StringComparison.Ordinal) ? hint : "";

    private string? ColumnFault(ParseResult parsed)
    {
        var column = parsed.GetValue(_column);
        if (column is not null)
        {
            return column.Length == 0 ? "--column: a name or a number from 1 is missing."
                : column.All(char.IsAsciiDigit) && column.TrimStart('0').Length is 0 or > 6 ? $"--column: '{Typed.Short(column)}' is no number of a column; the first is 1."
                : null;
        }

        Option[] alone = [_delimiter, _header];
        return alone.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } useless ? $"{useless.Name} means nothing without --column." : null;
    }
}
