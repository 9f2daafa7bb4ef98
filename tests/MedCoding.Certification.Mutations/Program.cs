using System.Globalization;
using System.Reflection;
using MedCoding.Certification.Mutations;

// run REPORT FOLDER LEAST TESTS WITH WITHOUT    judges what the mutation tool's REPORT lists; TESTS is the test assembly, beside which the changed library stands
// The rest is for the processes that this one starts:
// cover FILE TESTS WITH WITHOUT
// judge VERDICTS LIST COVERAGE TESTS WITH WITHOUT
// alone VERDICTS MUTANT TESTS WITH WITHOUT
var inherited = args[^3..];
if (args[0] == "run")
{
    var mutants = MutationReport.Read(args[1]);
    var verdicts = new Crew(args[2], inherited).Judge(mutants).GetAwaiter().GetResult();
    return Score.Print(Console.Out, mutants, verdicts, int.Parse(args[3], CultureInfo.InvariantCulture)) ? 0 : 1;
}

var tests = Path.GetFullPath(inherited[0]);
var mutantSwitch = new MutantSwitch(Assembly.LoadFrom(Path.Combine(Path.GetDirectoryName(tests)!, "MedCoding.Certification.dll")));
if (args[0] == "alone")
{
    mutantSwitch.On(int.Parse(args[2], CultureInfo.InvariantCulture));
}

using var suite = new TestSuite(Assembly.LoadFrom(tests), inherited[1].Split(','), inherited[2].Split(',', StringSplitOptions.RemoveEmptyEntries));
if (args[0] == "alone")
{
    using var worker = new Worker(suite, mutantSwitch, args[1]);
    worker.JudgeAlone(int.Parse(args[2], CultureInfo.InvariantCulture));
    return 0;
}

// Everything that is worked out once and kept is worked out here, without a mutant.
if (suite.FirstFailure(suite.Tests) is { } failing)
{
    Console.Error.WriteLine($"Without any mutant fails: {suite.NameOf(failing)}");
    return 1;
}

if (args[0] == "cover")
{
    Coverage.Take(suite, mutantSwitch, args[1]);
}
else
{
    using var worker = new Worker(suite, mutantSwitch, args[1]);
    worker.Judge(File.ReadLines(args[2]).Select(id => int.Parse(id, CultureInfo.InvariantCulture)), Coverage.Read(args[3]));
}

return 0;
