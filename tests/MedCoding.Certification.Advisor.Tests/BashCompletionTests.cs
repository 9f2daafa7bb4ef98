using System.Diagnostics;
using MedCoding.Advisor.Commands;

namespace MedCoding.Advisor.Tests;

/// <summary>The script works in a real bash, with the program that was built.</summary>
public sealed class BashCompletionTests
{
    // Does what readline does: sets the line, the cursor and the words, and calls the function that the script registered.
    private const string Harness = """
        medcoding() { dotnet "$PROGRAM" "$@"; }
        eval "$(medcoding completion bash)"
        complete -p medcoding
        ask() {
            COMP_LINE=$1 COMP_POINT=${#1} COMP_WORDS=($1) COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _medcoding
            printf '%s:' "$1" "${COMPREPLY[@]}"
            echo
        }
        ask 'medcoding recommend --setting hospital --ro'
        ask 'medcoding list --level ent'
        ask 'medcoding show cpc-a'
        ask 'medcoding recommend --profile '
        """;

    [BashFact]
    public void A_line_is_completed()
    {
        var start = new ProcessStartInfo(BashFactAttribute.Bash, ["--noprofile", "--norc", "-u", "-c", Harness]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PROGRAM"] = typeof(Typed).Assembly.Location;
        using var bash = Process.Start(start)!;
        var error = bash.StandardError.ReadToEndAsync();
        var output = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();
        Assert.Equal("", error.Result);
        Assert.Equal(
            [
                "complete -o default -F _medcoding medcoding",
                "medcoding recommend --setting hospital --ro:--role:",
                "medcoding list --level ent:entry:",
                "medcoding show cpc-a:CPC-A:",
                "medcoding recommend --profile :",
            ],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
