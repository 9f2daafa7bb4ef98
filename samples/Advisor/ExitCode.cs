namespace MedCoding.Advisor;

internal static class ExitCode
{
    public const int Answered = 0;
    public const int NoRecommendation = 1;
    public const int BadInput = 2;
}
