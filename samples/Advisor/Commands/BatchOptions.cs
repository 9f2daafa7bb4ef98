using System.CommandLine;
using MedCoding.Advisor.Batches;
using MedCoding.Advisor.Help;
using MedCoding.Advisor.Input;
using MedCoding.Advisor.Profiles;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Advisor.Commands;

// Many profiles in one run.
internal sealed class BatchOptions
{
    private const string LineFormat = "ndjson";

    private readonly Option<string> _file = new("--profiles")
    {
        HelpName = "FILE",
        Description = "Profiles as NDJSON, {\"id\": ..., \"profile\": {...}} a line, with \"weights\": {\"pay\": 2} where there are any; - is standard input. "
            + "Each line is answered by one, in order; a bad one says why.",
    };

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Exit with code 2 when a line of --profiles was bad; all are answered all the same. Default: exit with code 0.",
    };

    public void AddTo(AdvisorCommand command) => command.AddGroup("Many profiles", _file, _strict);

    public bool IsAsked(ParseResult parsed) => parsed.GetResult(_file) is not null || parsed.GetValue(_strict);

    public bool IsGood(ParseResult parsed, ProfileOptions profile, string? typedFormat, Surroundings surroundings)
    {
        if (parsed.GetResult(_file) is null)
        {
            surroundings.Complain($"{_strict.Name}: it is about the lines of {_file.Name}, which is not there.");
            return false;
        }

        var given = string.Join(", ", profile.Given(parsed));
        if (given.Length > 0)
        {
            surroundings.Complain($"{_file.Name}: every line is a profile of its own; {given} cannot stand beside it.");
        }

        var formatIsGood = typedFormat is null || string.Equals(typedFormat, LineFormat, StringComparison.OrdinalIgnoreCase);
        if (!formatIsGood)
        {
            surroundings.Complain($"--format: the answers to {_file.Name} are {LineFormat}; '{Typed.Short(typedFormat!)}' cannot stand beside it.");
        }

        return given.Length == 0 && formatIsGood;
    }

    public int Run(ParseResult parsed, CatalogView view, RecommendationOptions options, int? top, Surroundings surroundings)
    {
        var file = new InputFile(parsed.GetValue(_file)!, "profiles.ndjson", surroundings);
        using var stream = file.Open(_file.Name);
        if (stream is null)
        {
            return ExitCode.BadInput;
        }

        var batch = new ProfileBatch(view, options, top ?? int.MaxValue, surroundings);
        var fault = batch.Run(stream);
        if (fault is not null)
        {
            file.Complain(_file.Name, fault);
        }
        else if (batch.Lines == 0)
        {
            surroundings.Complain($"{_file.Name}: {file.Place} has no lines, so there is nothing to answer.");
        }

        if (batch.BadLines > 0)
        {
            surroundings.Complain($"{Words.Number(batch.BadLines)} of {Words.Count(batch.Lines, "line")} {(batch.BadLines == 1 ? "was" : "were")} bad.");
        }

        return fault is not null || (batch.BadLines > 0 && parsed.GetValue(_strict)) ? ExitCode.BadInput : ExitCode.Answered;
    }
}
