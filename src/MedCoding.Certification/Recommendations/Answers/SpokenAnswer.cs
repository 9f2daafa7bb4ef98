namespace MedCoding.Certification.Recommendations;

/// <summary>An answer of a profile before one credential. Immutable.</summary>
public sealed class SpokenAnswer
{
    internal SpokenAnswer(ProfileAnswer said, Verdict verdict, FactRead fact)
    {
        Said = said;
        Verdict = verdict;
        Fact = fact;
    }

    /// <summary>The answer.</summary>
    public ProfileAnswer Said { get; }

    /// <summary>Whether it speaks for the credential or against it; open when the catalog says nothing about both.</summary>
    public Verdict Verdict { get; }

    /// <summary>What the catalog says about both, with what that rests on.</summary>
    public FactRead Fact { get; }
}
