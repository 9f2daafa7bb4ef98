using System.Collections.Immutable;
using System.Globalization;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Exams;

/// <summary>
/// What an exam looks like: its items, time, passing standard, sections, books and delivery. Every part has its own evidence; when the format as a
/// whole is valid stands on the fact that holds it. Immutable.
/// </summary>
/// <remarks>A part that is not known is <see langword="null"/>, or an empty array of <see cref="Sections"/>. The parts have to agree with one another:
/// <see cref="FindFaults"/> tells what would not.</remarks>
public sealed class ExamFormat
{
    /// <summary>All items.</summary>
    public Fact<int>? Total { get; init; }

    /// <summary>The items that count.</summary>
    public Fact<int>? Scored { get; init; }

    /// <summary>The items that are tried out and do not count.</summary>
    public Fact<int>? Unscored { get; init; }

    /// <summary>The kinds of item, with their numbers where known.</summary>
    public Fact<ImmutableArray<ExamItems>>? Items { get; init; }

    /// <summary>The time allowed.</summary>
    public Fact<TimeSpan>? Duration { get; init; }

    /// <summary>What it takes to pass.</summary>
    public Fact<PassingStandard>? PassingStandard { get; init; }

    /// <summary>The areas examined; empty when not known.</summary>
    public ImmutableArray<Fact<ExamSection>> Sections { get; init; } = [];

    /// <summary>What may be looked up.</summary>
    public Fact<ExamReferences>? References { get; init; }

    /// <summary>Where and how the exam can be sat.</summary>
    public Fact<ImmutableArray<ExamDelivery>>? Delivery { get; init; }

    /// <summary>How many attempts one exam fee pays.</summary>
    public Fact<int>? AttemptsIncluded { get; init; }

    /// <summary>The languages it is offered in.</summary>
    public Fact<ImmutableArray<string>>? Languages { get; init; }

    /// <summary>How many items there are, from <see cref="Total"/> or else from the scored and unscored ones; <see langword="null"/> when not known.</summary>
    public int? ItemCount => Total?.Value ?? (Scored?.Value + Unscored?.Value);

    /// <summary>What does not add up, one sentence each; nothing when all parts agree.</summary>
    public IEnumerable<string> FindFaults()
    {
        if (Scored?.Value + Unscored?.Value is { } sum && Total?.Value is { } total && sum != total)
        {
            yield return Text($"scored and unscored items are {sum}, but the total is {total}");
        }

        if (Items is { } items && items.Value.All(item => item.Count is not null) && ItemCount is { } count && items.Value.Sum(item => item.Count) is { } counted && counted != count)
        {
            yield return Text($"the kinds of item add up to {counted}, but the exam has {count}");
        }

        if (PassingStandard is { } standard && standard.Value == default)
        {
            yield return "the passing standard is neither a percentage nor a point on a scale";
        }

        foreach (var fault in SectionFaults())
        {
            yield return fault;
        }
    }

    private IEnumerable<string> SectionFaults()
    {
        if (Sections.IsEmpty)
        {
            yield break;
        }

        var counted = Sections.Count(section => section.Value.Questions is not null);
        if (counted != 0 && counted != Sections.Length)
        {
            yield return Text($"{counted} of {Sections.Length} sections count questions and the others give a share: use one of the two");
        }
        else if (counted != 0)
        {
            var questions = Sections.Sum(section => section.Value.Questions ?? 0);
            if (ItemCount is { } total && questions != total && questions != Scored?.Value)
            {
                yield return Text($"the sections add up to {questions} questions, but the exam has {total}{(Scored is { } scored ? $", of which {scored.Value} are scored" : "")}");
            }
        }
        else if (Sections.Sum(section => section.Value.PercentMin ?? 0) is var min && Sections.Sum(section => section.Value.PercentMax) is var max && (min > 100 || max < 100))
        {
            yield return Text($"the shares of the sections run from {min} to {max} %, and 100 is not between");
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
