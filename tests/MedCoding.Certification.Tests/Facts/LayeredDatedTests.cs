using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Facts;

/// <summary>The values of an overlay over those of a catalog.</summary>
public sealed class LayeredDatedTests
{
    [Property(MaxTest = 500)]
    public bool The_upper_values_answer_on_their_days_and_the_lower_on_the_others(Dated<int> upper, Dated<int> lower, DateOnly day)
    {
        var own = upper.At(day);
        return upper.Over(lower).At(day) == (own.IsKnown ? own : lower.At(day));
    }

    [Property]
    public bool Layers_may_be_laid_in_any_grouping(Dated<int> top, Dated<int> middle, Dated<int> bottom, DateOnly day) =>
        top.Over(middle).Over(bottom).At(day) == top.Over(middle.Over(bottom)).At(day)
        && top.Over(middle).Over(bottom).Facts.SequenceEqual(top.Over(middle.Over(bottom)).Facts);

    [Property]
    public bool All_values_stay_the_upper_first(Dated<int> upper, Dated<int> lower) =>
        upper.Over(lower).Facts.SequenceEqual(upper.Facts.Concat(lower.Facts));

    [Property]
    public bool What_either_announces_is_announced(Dated<int> upper, Dated<int> lower, DateOnly day) =>
        upper.Over(lower).AnnouncedAfter(day).SequenceEqual(upper.AnnouncedAfter(day).Concat(lower.AnnouncedAfter(day)).OrderBy(fact => fact.From));

    [Property]
    public bool Neither_layer_is_changed(Dated<int> upper, Dated<int> lower, DateOnly day)
    {
        var (before, beneath) = (upper.At(day), lower.At(day));
        _ = upper.Over(lower);
        return upper.At(day) == before && lower.At(day) == beneath;
    }
}
