using MedCoding.Certification.Fuzz;
using MedCoding.Certification.Fuzz.Inputs;
using MedCoding.Certification.Fuzz.Running;

if (Arguments.Read(args, out var arguments) is { } fault)
{
    Console.Error.WriteLine(fault);
    return 2;
}

var broken = false;
if (arguments.At >= 0)
{
    foreach (var parser in arguments.Parsers)
    {
        var input = new InputMaker(arguments.Seed, parser.Name).Make(arguments.At);
        var verdict = parser.Answer(input, throwing: true);
        broken |= verdict.Broken is not null;
        Console.WriteLine($"{parser.Name} {arguments.At}: {Escaped.Of(input)}: {verdict.Broken ?? (verdict.Read ? "read" : verdict.Normalized ? "read leniently" : "refused")}");
    }

    return broken ? 1 : 0;
}

TallyTable.WriteHead(Console.Out);
foreach (var parser in arguments.Parsers)
{
    var state = new StateFile(arguments.State, arguments.Seed, parser);
    if (arguments.Fresh)
    {
        state.Delete();
    }

    var tally = new FuzzRun(parser, arguments.Seed, state, Console.Error).Run(arguments.Inputs);
    broken |= tally.Broken > 0;
    TallyTable.Write(Console.Out, parser, tally);
}

return broken ? 1 : 0;
