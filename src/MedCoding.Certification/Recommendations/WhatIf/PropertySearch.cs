using System.Collections.Immutable;
using MedCoding.Certification.Recommendations.Criteria;

namespace MedCoding.Certification.Recommendations;

/// <summary>Tries the values of a property from the stated one outward, each by judging the profile anew.</summary>
internal static class PropertySearch
{
    private const long CentsAStep = 10_00;

    public static ImmutableArray<PropertyLeeway> Of(Selection selection) =>
        selection.Ranked.IsEmpty ? [] : [.. ProfileValue.Of(selection).Select(value => Of(selection, value))];

    private static PropertyLeeway Of(Selection selection, ProfileValue value)
    {
        var step = value.Property == ProfileProperty.Budget ? CentsAStep : 1;
        var most = value.Property == ProfileProperty.Budget ? MostThatMatters(selection, value, step) : value.Most;
        return value.Stated is { } stated
            ? new(value, Nearest(selection, value, stated + step, step, most), Nearest(selection, value, Math.Min(stated - step, most), -step, most))
            : new(value, Nearest(selection, value, value.Least, step, most), null);
    }

    // Beyond what the dearest credential costs a larger budget changes nothing; that is the last value on the grid, or the stated one.
    private static long MostThatMatters(Selection selection, ProfileValue value, long step)
    {
        var dearest = 0L;
        foreach (var at in selection.Ranked)
        {
            dearest = Math.Max(dearest, selection.CostOf(at).Cents);
        }

        var stated = value.Stated ?? 0;
        return dearest <= stated ? stated : stated + ((dearest - stated + step - 1) / step * step);
    }

    private static LeaderChange? Nearest(Selection selection, ProfileValue value, long from, long step, long most)
    {
        var leader = FirstPlace.Of(selection);
        var count = step > 0 ? ((most - from) / step) + 1 : (from - value.Least) / -step + 1;
        if ((step > 0 && from > most) || (step < 0 && from < value.Least))
        {
            return null;
        }

        for (long at = 0; at < count;)
        {
            var tried = from + (at * step);
            if (!value.IsPossible(tried))
            {
                at++;
                continue;
            }

            var changed = Judge(tried);
            if (FirstPlace.Of(changed) is { } then && then != leader)
            {
                return new(tried, then);
            }

            at = OnlyRises(value.Property) ? EndOfSame(at, changed) : at + 1;
        }

        return null;

        Selection Judge(long tried) => new(selection.Catalog, value.In(tried), selection.Options);

        // More money and more time never take points, so that between two values with the same points there are no others: they are passed over.
        long EndOfSame(long at, Selection there)
        {
            var (same, stride) = (at, 1L);
            while (same + stride < count && HaveSamePoints(there, Judge(from + ((same + stride) * step))))
            {
                same += stride;
                stride *= 2;
            }

            var end = Math.Min(same + stride, count);
            while (end - same > 1)
            {
                var middle = same + ((end - same) / 2);
                (same, end) = HaveSamePoints(there, Judge(from + (middle * step))) ? (middle, end) : (same, middle);
            }

            return end;
        }
    }

    private static bool OnlyRises(ProfileProperty property) => property is ProfileProperty.Budget or ProfileProperty.WeeksAvailable;

    private static bool HaveSamePoints(Selection one, Selection other)
    {
        foreach (var rule in CriterionRule.All)
        {
            if (!one.Points(rule.Criterion).SequenceEqual(other.Points(rule.Criterion)))
            {
                return false;
            }
        }

        return true;
    }
}
