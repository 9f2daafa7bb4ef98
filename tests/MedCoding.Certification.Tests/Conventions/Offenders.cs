namespace MedCoding.Certification.Tests.Conventions;

/// <summary>Fails with everything that breaks a convention, each on a line of its own: xunit's own message shows the first five, cut short.</summary>
internal static class Offenders
{
    public static void None(IEnumerable<string> offenders)
    {
        string[] all = [.. offenders];
        Assert.True(all.Length == 0, $"{all.Length} break it:\n{string.Join('\n', all)}");
    }
}
