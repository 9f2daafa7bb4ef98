using MedCoding.Advisor.Commands;

namespace MedCoding.Advisor.Input;

// A file named on the command line, or standard input.
internal sealed class InputFile(string name, string example, Surroundings surroundings)
{
    public const string StandardInput = "-";

    // How a message names it.
    public string Place => name == StandardInput ? "standard input" : name;

    // Null after one complaint under the option's name. What was opened is the caller's to close; standard input takes no harm from it.
    public Stream? Open(string option)
    {
        try
        {
            return name == StandardInput ? surroundings.In : File.OpenRead(name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Complain(option, e);
            return null;
        }
    }

    public void Complain(string option, Exception e) => surroundings.Complain($"{option}: '{Typed.Short(name)}' cannot be read: {Reason(e)}.");

    private string Reason(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => $"there is no such file ({example}, or - for standard input)",
        UnauthorizedAccessException => "it is a directory, or reading it is not allowed",
        ArgumentException or NotSupportedException => $"that is no name of a file ({example}, or - for standard input)",
        _ => "the system refuses it",
    };
}
