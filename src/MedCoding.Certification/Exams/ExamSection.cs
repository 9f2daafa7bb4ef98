using System.Globalization;
using Ardalis.GuardClauses;

namespace MedCoding.Certification.Exams;

/// <summary>One area of an exam, with its number of questions or its share of the exam. Immutable.</summary>
public sealed class ExamSection
{
    private ExamSection(string name, int? questions, decimal? percentMin, decimal? percentMax)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Questions = questions;
        PercentMin = percentMin;
        PercentMax = percentMax;
    }

    /// <summary>What it examines, in the catalog's own words.</summary>
    public string Name { get; }

    /// <summary>Its questions; <see langword="null"/> when the issuer gives a share instead.</summary>
    public int? Questions { get; }

    /// <summary>Its smallest share in percent; <see langword="null"/> when the questions are counted or only the largest share is known.</summary>
    public decimal? PercentMin { get; }

    /// <summary>Its largest share in percent; <see langword="null"/> when the questions are counted.</summary>
    public decimal? PercentMax { get; }

    /// <summary>A section whose questions are counted.</summary>
    /// <param name="name">What it examines.</param>
    /// <param name="questions">At least one.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank or <paramref name="questions"/> is not positive.</exception>
    public static ExamSection OfQuestions(string name, int questions) => new(name, Guard.Against.NegativeOrZero(questions), null, null);

    /// <summary>A section whose share is given as a range, or only up to a limit.</summary>
    /// <param name="name">What it examines.</param>
    /// <param name="percentMin">0 to 100, or <see langword="null"/> when only the limit is known.</param>
    /// <param name="percentMax">At least <paramref name="percentMin"/>, at most 100.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank or the range is not one.</exception>
    public static ExamSection OfWeight(string name, decimal? percentMin, decimal percentMax) => new(
        name,
        null,
        percentMin is { } min ? Guard.Against.OutOfRange(min, nameof(percentMin), 0, 100) : null,
        Guard.Against.OutOfRange(
            percentMax, nameof(percentMax), percentMin ?? 0, 100, FormattableString.Invariant($"A share of the exam cannot run from {percentMin ?? 0} to {percentMax} %.")));

    /// <summary>The section as people read it: <c>Anatomy: 4</c>, <c>Compliance: 12-16 %</c>, <c>Anatomy: up to 10 %</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}: {Share}");

    private string Share => Questions is { } questions ? string.Create(CultureInfo.InvariantCulture, $"{questions}")
        : PercentMin is null ? string.Create(CultureInfo.InvariantCulture, $"up to {PercentMax} %")
        : PercentMin == PercentMax ? string.Create(CultureInfo.InvariantCulture, $"{PercentMax} %")
        : string.Create(CultureInfo.InvariantCulture, $"{PercentMin}-{PercentMax} %");
}
