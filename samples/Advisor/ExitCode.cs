namespace MedCoding.Advisor;

internal static class ExitCode
{
    public const int Answered = 0;
    public const int NothingFound = 1;
    public const int ToMend = 1;
    public const int BadInput = 2;
}
