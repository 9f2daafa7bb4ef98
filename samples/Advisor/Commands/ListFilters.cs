using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using MedCoding.Advisor.Completion;
using MedCoding.Advisor.Help;
using MedCoding.Advisor.Listing;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Advisor.Commands;

// The options that narrow the list.
internal sealed class ListFilters
{
    private readonly Option<string[]> _body = FilterOption.Of("--body", "BODY", "Issued by it: AAPC.", () => Vocabulary.Bodies);

    private readonly Option<string[]> _setting = FilterOption.Of(
        "--setting",
        "SETTING",
        "Judged primary, good or possible for it. Where the setting itself is not judged, the best judgement of a part of it counts (inpatient for hospital), "
            + "else that of the wider setting it is part of; the column says which.",
        () => Vocabulary.Settings);

    private readonly Option<string[]> _role = FilterOption.Of(
        "--role", "ROLE", "Judged primary, good or possible for it: coder, auditor, cdi-specialist ...", () => Vocabulary.Roles);

    private readonly Option<string[]> _level = FilterOption.Of("--level", "LEVEL", $"{string.Join(", ", CredentialRow.Levels)}.", () => Vocabulary.Levels);

    private readonly Option<string[]> _status = FilterOption.Of("--status", "STATUS", $"{string.Join(", ", CredentialRow.Statuses)}. Default: all.", () => Vocabulary.Statuses);

    public void AddTo(AdvisorCommand command) =>
        command.AddGroup("Only those", _body, _setting, _role, _level, _status);

    public bool TryRead(ParseResult parsed, CertificationCatalog catalog, Surroundings surroundings, [NotNullWhen(true)] out CredentialQuery? query)
    {
        var good = FilterOption.TryFind(_body, "issuing body", catalog.IssuingBodies, parsed, surroundings, out var bodies)
            & FilterOption.TryFind(_setting, "setting", catalog.WorkSettings, parsed, surroundings, out var settings)
            & FilterOption.TryFind(_role, "role", catalog.Roles, parsed, surroundings, out var roles)
            & FilterOption.TryChoose(_level, "level", CredentialRow.Levels, parsed, surroundings, out var levels)
            & FilterOption.TryChoose(_status, "status", CredentialRow.Statuses, parsed, surroundings, out var statuses);
        query = good ? new CredentialQuery { Bodies = bodies, Settings = settings, Roles = roles, Levels = levels, Statuses = statuses } : null;
        return good;
    }
}
