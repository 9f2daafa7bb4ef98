namespace MedCoding.CodeCheck.Commands;

internal static class Typed
{
    private const int Longest = 40;

    // A message quotes what was typed, but not a page of it.
    public static string Short(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
