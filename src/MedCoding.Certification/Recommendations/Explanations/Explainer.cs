using System.Collections.Immutable;
using System.Globalization;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations.Criteria;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>Renders a report in words.</summary>
internal sealed class Explainer
{
    private readonly RecommendationReport _report;
    private readonly CertificationCatalog _catalog;
    private readonly ImmutableArray<SourceId> _sources;
    private readonly Dictionary<SourceId, int> _places;

    public Explainer(RecommendationReport report)
    {
        _report = report;
        _catalog = report.View.Catalog;
        _sources = [.. report.Recommendations.SelectMany(CertaintyText.EvidenceOf).SelectMany(evidence => evidence.Sources).Distinct().Order()];
        _places = _sources.Select((source, index) => (source, index)).ToDictionary(pair => pair.source, pair => pair.index + 1);
    }

    public Explanation Explain() => new(_report)
    {
        Answer = Answer(),
        Recommendations = [.. _report.Recommendations.Select(Explain)],
        Notes = [.. Notes()],
        Sources = [.. _sources.Select(_catalog.Sources.Get)],
        Origin = OriginText.Of(_report.View),
    };

    private string Answer() => _report.Recommendations switch
    {
        [{ Openness: Openness.NotYet } first, ..] => $"Nothing is open yet; the nearest is the {Title(first.Credential)}.",
        [var first, ..] => $"The {Title(first.Credential)} suits best.",
        _ when !_report.Uncovered.IsEmpty => $"This is outside the catalog: it has no credential to recommend for {RequirementText.Join(_report.Uncovered.Select(Name))}.",
        _ when !_report.Held.IsEmpty || !_report.SupersededByHeld.IsEmpty => "What the catalog has for this you hold already.",
        _ when _report.Profile is { Role: { } role, WorkSettings: { IsEmpty: false } settings } =>
            $"The catalog has no credential for {Name(new(AnswerKind.Role, role.ToString()))} that also suits {string.Join(" or ", settings.Select(setting => Name(new(AnswerKind.WorkSetting, setting.ToString()))))}.",
        _ => "The catalog has nothing left to recommend for this profile.",
    };

    private ExplainedRecommendation Explain(Recommendation one) => new(one)
    {
        Title = Title(one.Credential),
        Openness = OpennessOf(one),
        Why = [.. one.Findings.Select(finding => new ExplainedFinding(
            finding.Criterion, finding.Points, finding.Describe(_catalog), Certainty(finding.Facts.Select(fact => fact.Evidence).OfType<Evidence>())))],
        Costs = [.. one.Cost.Items.Select(item => $"{item.Name}: {item.Amount} ({Certainty([item.Evidence])})")],
        CostTotal = CostTotal(one.Cost),
        Upkeep = UpkeepOf(one),
        Missing = [.. Missing(one)],
        Certainty = Sentence(CertaintyText.Of(CertaintyText.EvidenceOf(one)) ?? "no facts of the catalog were read"),
    };

    private string OpennessOf(Recommendation one) => one.Openness switch
    {
        Openness.OpenNow => "Open now: the issuer's demands are met.",
        Openness.NotYet => "Not yet: something is missing that the issuer demands.",
        // What else leaves it open: the demands are met, but whether the credential was offered is not known.
        _ when one.Eligibility?.Outcome == Outcome.Met => "Open if it was offered on this day, which is not known; the issuer's demands are met.",
        _ when one.Eligibility is null => "Open if the issuer's demands are met, which are not known for this day.",
        _ when one.DependsOn is [var single] => $"Open if there is {RequirementText.Demand(single, _catalog)}; nothing was said about that.",
        // Several unknowns need not all be met: only the whole demand tells how they belong together.
        _ => $"Open if what the issuer demands is there, of which not enough was said: {RequirementText.Demand(one.Eligibility.Expected, _catalog)}.",
    };

    private static string CostTotal(CostEstimate cost) => cost.Total is { } total
        ? $"At least {total} until the exam is passed at the first attempt; {RequirementText.Join(cost.NotIncluded)} come on top, and the catalog has no prices for them."
        : "The exam fee is not known for this day.";

    private string UpkeepOf(Recommendation one)
    {
        var upkeep = one.Upkeep;
        var body = one.Credential.IssuingBody;
        var ceus = upkeep.Renewal is { } renewal
            ? $"{RenewalText.Of(renewal.Value)} ({Certainty([renewal.Evidence])})"
            : "CEUs whose number is not known for this day";
        var text = upkeep.Cost.Total is { } total
            ? $"As the only credential of {body}: at least {total} in {Upkeep.Years} years and {ceus}. {string.Join("; ", upkeep.Cost.Items.Select(item => $"{item.Name}: {item.Amount} ({Certainty([item.Evidence])})"))}."
            : $"As the only credential of {body}: {ceus}; what it costs is not known for this day.";
        return _report.Held.Any(held => held.Credential.IssuingBody == body)
            ? $"{text} With what you hold of {body}, membership is paid once and CEUs are counted together."
            : text;
    }

    private IEnumerable<string> Missing(Recommendation one)
    {
        if (!one.Missing.IsEmpty)
        {
            yield return $"Missing: {RequirementText.Join(one.Missing.Select(step => RequirementText.Step(step, _catalog)))}.";
        }

        foreach (var mark in one.Marks)
        {
            var carried = mark.Unless.Outcome == Outcome.NotMet ? "You would carry" : "You may carry";
            var spared = RequirementText.Join(mark.Unless.SmallestSteps().Select(step => RequirementText.Demand(step.Demand, _catalog)));
            var removal = mark.Removal is { } ways ? $" Ways to remove it: {RequirementText.Demand(ways.Expected, _catalog)}." : "";
            yield return $"{carried} the mark {mark.Designation.Id} after passing; {spared} would spare you that.{removal}";
        }
    }

    private IEnumerable<string> Notes()
    {
        foreach (var one in _report.Held)
        {
            yield return $"You hold the {one.Credential.Id} already.";
        }

        foreach (var one in _report.SupersededByHeld)
        {
            yield return $"The {one.Credential.Id} is not carried beside the {RequirementText.Join(Letters(one))}, which you hold.";
        }

        foreach (var one in _report.Retired)
        {
            yield return $"The {Title(one.Credential)} takes nobody any more{(one.Others.IsEmpty ? "" : $"; its successor is the {RequirementText.Join(Letters(one))}")}.";
        }

        foreach (var one in _report.Outside)
        {
            yield return $"The {Title(one.Credential)} is for {RequirementText.Join(one.Answers.Select(Name))} too, but the catalog knows too little of it to rank it.";
        }

        // Where no specialty was stated, nobody asks for the credentials of specialties.
        foreach (var unsuitable in _report.Unsuitable
            .Where(one => _report.Profile.Specialty is not null || one.Credential.Level?.Value != CredentialLevel.Specialty)
            .GroupBy(one => RequirementText.Join(one.Answers.Select(Name)), StringComparer.Ordinal))
        {
            string[] letters = [.. unsuitable.Select(one => one.Credential.Id.ToString())];
            yield return $"The {RequirementText.Join(letters)} {(letters.Length == 1 ? "does" : "do")} not suit {unsuitable.Key}.";
        }

        foreach (var answer in _report.Recommendations.IsEmpty ? [] : _report.Uncovered)
        {
            yield return $"The catalog has no credential to recommend for {Name(answer)}; the answer rests on the rest of the profile.";
        }

        foreach (var answer in _report.UnknownToCatalog)
        {
            yield return $"The catalog does not know {Name(answer)}; it decided nothing.";
        }
    }

    private static IEnumerable<string> Letters(SetAside one) => one.Others.Select(id => id.ToString());

    // How sure and how old, where it was read, and from which overlays it comes: the numbers are places in the list of sources.
    private string? Certainty(IEnumerable<Evidence> evidence)
    {
        Evidence[] all = [.. evidence];
        var places = all.SelectMany(one => one.Sources).Distinct().Select(source => _places[source]).Order();
        string[] origins = [.. all.Select(one => one.Origin).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        return CertaintyText.Of(all) is { } text
            ? $"{text} [{string.Join(", ", places.Select(place => place.ToString(CultureInfo.InvariantCulture)))}]{(origins.Length == 0 ? "" : $", from {RequirementText.Join(origins)}")}"
            : null;
    }

    private string Title(Credential credential) => $"{credential.Id} ({credential.Name}, {_catalog.IssuingBodies.Get(credential.IssuingBody).Id})";

    private string Name(ProfileAnswer answer) => answer.Kind switch
    {
        AnswerKind.WorkSetting when _catalog.WorkSettings.TryGet(WorkSettingId.Parse(answer.Id), out var setting) => $"the setting '{setting.Name}'",
        AnswerKind.Role when _catalog.Roles.TryGet(RoleId.Parse(answer.Id), out var role) => $"the role '{role.Name}'",
        AnswerKind.Specialty when _catalog.Specialties.TryGet(SpecialtyId.Parse(answer.Id), out var specialty) => $"the specialty '{specialty.Name}'",
        AnswerKind.License => $"the license '{answer.Id}'",
        _ => $"'{answer.Id}'",
    };

    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
}
