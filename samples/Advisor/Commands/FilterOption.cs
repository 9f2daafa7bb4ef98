using System.Collections.Immutable;
using System.CommandLine;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

namespace MedCoding.Advisor.Commands;

// An option that narrows an answer and may be repeated: one of its values has to hold.
internal static class FilterOption
{
    public static Option<string[]> Of(string name, string helpName, string description, Func<IEnumerable<string>> words)
    {
        var option = new Option<string[]>(name) { HelpName = helpName, Description = description, Arity = ArgumentArity.OneOrMore };
        option.CompletionSources.Add(_ => words());
        return option;
    }

    public static bool TryFind<TId, TItem>(
        Option<string[]> option, string kind, CatalogCollection<TId, TItem> items, ParseResult parsed, Surroundings surroundings, out ImmutableArray<TItem> found)
        where TId : struct, IIdentifier<TId>
        where TItem : class =>
        TryReadAll(option, parsed, text => items.TryFind(text, out var item) ? item : null, text => Missing(kind, text, items), surroundings, out found);

    public static bool TryChoose(
        Option<string[]> option, string kind, string[] known, ParseResult parsed, Surroundings surroundings, out ImmutableArray<string> chosen) =>
        TryReadAll(
            option,
            parsed,
            text => known.FirstOrDefault(one => string.Equals(one, text, StringComparison.OrdinalIgnoreCase)),
            text => $"'{Typed.Short(text)}' is no {kind}. Known are {string.Join(", ", known)}.",
            surroundings,
            out chosen);

    public static bool TryReadAll<T>(
        Option<string[]> option,
        ParseResult parsed,
        Func<string, T?> find,
        Func<string, string> complaint,
        Surroundings surroundings,
        out ImmutableArray<T> found)
        where T : class
    {
        (string Text, T? Item)[] read = [.. (parsed.GetValue(option) ?? []).Select(text => (text, find(text)))];
        foreach (var (text, _) in read.Where(one => one.Item is null))
        {
            surroundings.Complain($"{option.Name}: {complaint(text)}");
        }

        found = [.. read.Select(one => one.Item).OfType<T>().Distinct()];
        return read.All(one => one.Item is not null);
    }

    public static string Missing<TId, TItem>(string kind, string text, CatalogCollection<TId, TItem> items)
        where TId : struct, IIdentifier<TId>
        where TItem : class
    {
        var near = items.NearMisses(text);
        var hint = near.IsEmpty ? $"Known are {string.Join(", ", items.Ids)}" : $"Near: {string.Join(", ", near)}";
        return $"the catalog knows no {kind} '{Typed.Short(text)}'. {hint}.";
    }
}
