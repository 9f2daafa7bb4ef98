namespace MedCoding.CodeCheck;

internal static class ExitCode
{
    public const int Answered = 0;
    public const int Invalid = 1;
    public const int BadInput = 2;

    // What a shell gives for a program that Ctrl-C or kill ended.
    public const int Interrupted = 130;
    public const int Terminated = 143;
}
