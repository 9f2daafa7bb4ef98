using System.CommandLine;
using MedCoding.Advisor.Completion;
using MedCoding.Advisor.Help;

namespace MedCoding.Advisor.Commands;

internal static class CompletionCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var shells = string.Join(", ", CompletionScript.Shells);
        var shell = new Argument<string>("SHELL") { Description = $"{shells}." };
        shell.CompletionSources.Add(CompletionScript.Shells);
        var command = new AdvisorCommand("completion", "A script with which a shell completes commands, options and what the catalog knows.")
        {
            Usages = ["SHELL"],
            Examples =
            [
                new("For this bash, until it is closed:", "eval \"$(medcoding completion bash)\""),
                new("For every fish from now on:", "medcoding completion fish > ~/.config/fish/completions/medcoding.fish"),
            ],
        };
        command.Arguments.Add(shell);
        command.SetAction(parsed =>
        {
            var typed = parsed.GetRequiredValue(shell);
            if (CompletionScript.Shells.FirstOrDefault(known => string.Equals(known, typed, StringComparison.OrdinalIgnoreCase)) is not { } known)
            {
                surroundings.Complain($"completion: '{Typed.Short(typed)}' is no shell that is known here. Known are {shells}.");
                return ExitCode.BadInput;
            }

            surroundings.Out.Write(CompletionScript.For(known));
            return ExitCode.Answered;
        });
        return command;
    }
}
