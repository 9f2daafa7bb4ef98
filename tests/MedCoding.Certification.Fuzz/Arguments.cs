using System.Globalization;
using MedCoding.Certification.Fuzz.Running;

namespace MedCoding.Certification.Fuzz;

/// <summary>What the command line asks for.</summary>
internal sealed class Arguments
{
    public List<Parser> Parsers { get; } = [];

    public long Inputs { get; private set; } = 10_000_000;

    public ulong Seed { get; private set; } = 1;

    /// <summary>The number of the only input to try; below nought for all.</summary>
    public long At { get; private set; } = -1;

    public bool Fresh { get; private set; }

    public string State { get; private set; } = "obj/fuzz";

    /// <summary>Reads the command line, or says what it cannot mean.</summary>
    public static string? Read(IReadOnlyList<string> args, out Arguments arguments)
    {
        arguments = new();
        for (var index = 0; index < args.Count; index++)
        {
            var name = args[index];
            var value = index + 1 < args.Count ? args[index + 1] : "";
            if (name == "--fresh")
            {
                arguments.Fresh = true;
            }
            else if (name.StartsWith("--", StringComparison.Ordinal))
            {
                index++;
                if (!arguments.Set(name, value))
                {
                    return $"{name} {value}: expected --inputs N, --seed N, --at N, --state FOLDER or --fresh.";
                }
            }
            else if (Parser.All.FirstOrDefault(parser => parser.Name == name) is { } parser)
            {
                arguments.Parsers.Add(parser);
            }
            else
            {
                return $"{name} is none of {string.Join(", ", Parser.All.Select(parser => parser.Name))}.";
            }
        }

        if (arguments.Parsers.Count == 0)
        {
            arguments.Parsers.AddRange(Parser.All);
        }

        return null;
    }

    private bool Set(string name, string value)
    {
        if (name == "--state" && value.Length > 0)
        {
            State = value;
            return true;
        }

        if (!ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || (name != "--seed" && number > long.MaxValue))
        {
            return false;
        }

        switch (name)
        {
            case "--inputs":
                Inputs = (long)number;
                return true;
            case "--seed":
                Seed = number;
                return true;
            case "--at":
                At = (long)number;
                return true;
            default:
                return false;
        }
    }
}
