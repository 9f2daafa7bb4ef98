using System.Reflection;

namespace MedCoding.Advisor.Completion;

// The scripts that teach a shell to ask the program; files beside this one.
internal static class CompletionScript
{
    public static string[] Shells { get; } = ["bash", "fish", "pwsh", "zsh"];

    public static string For(string shell)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"completion.{shell}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
