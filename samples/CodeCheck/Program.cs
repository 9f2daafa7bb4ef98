using System.Runtime.InteropServices;
using System.Text;
using MedCoding.CodeCheck.Commands;
using MedCoding.CodeCheck.Output;

namespace MedCoding.CodeCheck;

internal static class Program
{
    public static int Main(string[] args)
    {
        try
        {
            return RunOnConsole(args);
        }
        catch (IOException e) when (StandardOutput.IsClosed(e))
        {
            // Nobody reads on: codecheck --help | head.
            return ExitCode.Answered;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Standard error itself may be what fails.
            return ExitCode.BadInput;
        }
    }

    internal static int Run(string[] args, Surroundings surroundings) => new CheckCommand(surroundings).Invoke(args, surroundings);

    private static int RunOnConsole(string[] args)
    {
        using var output = new StandardOutput();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, output.OnInterrupt);
        using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, output.OnInterrupt);
        using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        using var input = Console.OpenStandardInput();
        return Run(args, new Surroundings(input, output, error) { IsErrorTerminal = !Console.IsErrorRedirected });
    }
}
