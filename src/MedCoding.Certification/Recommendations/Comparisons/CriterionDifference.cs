namespace MedCoding.Certification.Recommendations;

/// <summary>By how much one criterion puts one credential before another. Immutable.</summary>
public sealed class CriterionDifference
{
    internal CriterionDifference(Criterion criterion, Finding? first, Finding? second)
    {
        Criterion = criterion;
        First = first;
        Second = second;
    }

    /// <summary>What was judged.</summary>
    public Criterion Criterion { get; }

    /// <summary>What was found for the first; <see langword="null"/> when there was nothing to judge.</summary>
    public Finding? First { get; }

    /// <summary>What was found for the second; <see langword="null"/> when there was nothing to judge.</summary>
    public Finding? Second { get; }

    /// <summary>The points of the first less those of the second: their parts of the scores, in which nothing to judge is 0.</summary>
    public int Points => (First?.Points ?? 0) - (Second?.Points ?? 0);

    internal CriterionDifference Mirror() => new(Criterion, Second, First);
}
