using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using MedCoding.Advisor.Completion;
using MedCoding.Advisor.Help;
using MedCoding.Advisor.Listing;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

namespace MedCoding.Advisor.Commands;

// The options that narrow the list.
internal sealed class ListFilters
{
    private readonly Option<string[]> _body = Filter("--body", "BODY", "Issued by it: AAPC.", () => Vocabulary.Bodies);

    private readonly Option<string[]> _setting = Filter(
        "--setting",
        "SETTING",
        "Judged primary, good or possible for it. Where the setting itself is not judged, the best judgement of a part of it counts (inpatient for hospital), "
            + "else that of the wider setting it is part of; the column says which.",
        () => Vocabulary.Settings);

    private readonly Option<string[]> _role = Filter(
        "--role", "ROLE", "Judged primary, good or possible for it: coder, auditor, cdi-specialist ...", () => Vocabulary.Roles);

    private readonly Option<string[]> _level = Filter("--level", "LEVEL", $"{string.Join(", ", CredentialRow.Levels)}.", () => Vocabulary.Levels);

    private readonly Option<string[]> _status = Filter("--status", "STATUS", $"{string.Join(", ", CredentialRow.Statuses)}. Default: all.", () => Vocabulary.Statuses);

    public void AddTo(AdvisorCommand command) =>
        command.AddGroup("Only those", _body, _setting, _role, _level, _status);

    public bool TryRead(ParseResult parsed, CertificationCatalog catalog, Surroundings surroundings, [NotNullWhen(true)] out CredentialQuery? query)
    {
        var good = TryFind(_body, "issuing body", catalog.IssuingBodies, parsed, surroundings, out var bodies)
            & TryFind(_setting, "setting", catalog.WorkSettings, parsed, surroundings, out var settings)
            & TryFind(_role, "role", catalog.Roles, parsed, surroundings, out var roles)
            & TryChoose(_level, "level", CredentialRow.Levels, parsed, surroundings, out var levels)
            & TryChoose(_status, "status", CredentialRow.Statuses, parsed, surroundings, out var statuses);
        query = good ? new CredentialQuery { Bodies = bodies, Settings = settings, Roles = roles, Levels = levels, Statuses = statuses } : null;
        return good;
    }

    private static Option<string[]> Filter(string name, string helpName, string description, Func<IEnumerable<string>> words)
    {
        var option = new Option<string[]>(name) { HelpName = helpName, Description = description, Arity = ArgumentArity.OneOrMore };
        option.CompletionSources.Add(_ => words());
        return option;
    }

    private static bool TryFind<TId, TItem>(
        Option<string[]> option, string kind, CatalogCollection<TId, TItem> items, ParseResult parsed, Surroundings surroundings, out ImmutableArray<TItem> found)
        where TId : struct, IIdentifier<TId>
        where TItem : class =>
        TryReadAll(option, parsed, text => items.TryFind(text, out var item) ? item : null, text => Missing(kind, text, items), surroundings, out found);

    private static bool TryChoose(
        Option<string[]> option, string kind, string[] known, ParseResult parsed, Surroundings surroundings, out ImmutableArray<string> chosen) =>
        TryReadAll(
            option,
            parsed,
            text => known.FirstOrDefault(one => string.Equals(one, text, StringComparison.OrdinalIgnoreCase)),
            text => $"'{Typed.Short(text)}' is no {kind}. Known are {string.Join(", ", known)}.",
            surroundings,
            out chosen);

    private static bool TryReadAll<T>(
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

    private static string Missing<TId, TItem>(string kind, string text, CatalogCollection<TId, TItem> items)
        where TId : struct, IIdentifier<TId>
        where TItem : class
    {
        var near = items.NearMisses(text);
        var hint = near.IsEmpty ? $"Known are {string.Join(", ", items.Ids)}" : $"Near: {string.Join(", ", near)}";
        return $"the catalog knows no {kind} '{Typed.Short(text)}'. {hint}.";
    }
}
