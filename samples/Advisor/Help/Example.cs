namespace MedCoding.Advisor.Help;

// What somebody wants, and the command line that answers it.
internal sealed record Example(string Wish, string Line);
