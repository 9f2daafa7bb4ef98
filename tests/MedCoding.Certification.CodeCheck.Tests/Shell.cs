using System.Diagnostics;

namespace MedCoding.CodeCheck.Tests;

// Runs the built program as a user does, in bash.
internal static class Shell
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // What the command wrote, to standard output and standard error alike.
    public static async Task<string> Run(string folder, string command)
    {
        using var bash = Start(folder, $"exec 2>&1\n{command}");
        bash.StandardInput.Close();
        using var patience = new CancellationTokenSource(Patience);
        var output = await bash.StandardOutput.ReadToEndAsync(patience.Token);
        await bash.WaitForExitAsync(patience.Token);
        return output;
    }

    public static Process Start(string folder, string command)
    {
        var start = new ProcessStartInfo(BashFactAttribute.Bash, ["-c", command])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        // The program lies beside the tests. Its runtime is the one that runs them.
        start.Environment["PATH"] = AppContext.BaseDirectory + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        return Process.Start(start)!;
    }
}
